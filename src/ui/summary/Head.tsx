import type { VNode } from 'preact';
import { useLabels } from '../language';
import { asRead, isShown } from './corrected';
import { fieldLabel } from './describe';
import { Fact } from './Fact';
import type { PanelProps } from './reading';

const ROWS = ['/inspection/target', '/inspection/team', '/inspection/round'] as const;

/** What the notice is: its kind, its title, whom it concerns, and where it appeared. */
export function Head({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  const level = asRead(notice).inspection.level ? '/inspection/level' : '/inspection/type';
  const fact = { notice, reading };
  return (
    <section class="head" data-part="glance" aria-label={labels.nav.glance}>
      <div class="kind">
        <b>{labels.kinds[notice.kind]}</b>
        {isShown(notice, level) && <Fact {...fact} pointer={level} />}
      </div>
      <h2 class="title">
        <Fact {...fact} pointer="/title">
          {notice.title && <TitleParts title={notice.title} />}
        </Fact>
      </h2>
      <dl class="kv">
        {ROWS.map((pointer) => (
          <div key={pointer}>
            <dt>{fieldLabel(notice, pointer, labels)}</dt>
            <dd>
              <Fact {...fact} pointer={pointer} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{labels.fields['/publication/source']}</dt>
          <dd>
            <Fact {...fact} pointer="/publication/source" />
            {isShown(notice, '/publication/edition') && (
              <span class="beside">
                {labels.fields['/publication/edition']} <Fact {...fact} pointer="/publication/edition" />
              </span>
            )}
          </dd>
        </div>
        <div>
          <dt>{labels.fields['/signature/body']}</dt>
          <dd>
            <Fact {...fact} pointer="/signature/body" />
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** A title breaks between the body and 关于… before it breaks anywhere else. */
function TitleParts({ title }: { title: string }): VNode {
  const at = title.indexOf('关于');
  const parts = at > 0 ? [title.slice(0, at), title.slice(at)] : [title];
  return (
    <>
      {parts.map((part) => (
        <span key={part} class="tp">
          {part}
        </span>
      ))}
    </>
  );
}
