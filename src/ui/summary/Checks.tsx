import type { VNode } from 'preact';
import type { NoticeCheck } from '../../notice/schema';
import { useLabels } from '../language';
import { CheckSign } from '../parts/CheckSign';
import { fieldLabel } from './describe';
import { describeCheck, isListed, namePassed, type Side } from './describe-check';
import { Fact } from './Fact';
import { AmbiguousDates, listRepaired, RepairedValues } from './LostCharacters';
import type { PanelProps } from './reading';
import { Section } from './Section';

/** How many checks of a notice do not agree. */
export function countFailing(checks: readonly NoticeCheck[]): number {
  return checks.filter((check) => check.status === 'fail').length;
}

/** What was computed again: first what does not agree, then what cannot be told, then what agrees in one line. */
export function Checks({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  const { checks } = notice;
  const of = (status: NoticeCheck['status']) => checks.filter((check) => check.status === status);
  const passed = of('ok').filter(isListed);
  const fact = { notice, reading };
  const hasRows =
    checks.length > 0 || notice.dates.some(({ basis }) => basis === 'ambiguous') || listRepaired(notice).length > 0;
  const tally = labels.checks.tally(of('ok').length, countFailing(checks), of('unclear').length);
  return (
    <Section
      part="checks"
      title={labels.sections.checks}
      end={checks.length === 0 ? <span class="none">{labels.checks.none}</span> : tally}
    >
      {hasRows && (
        <ul class="checks">
          {[...of('fail'), ...of('unclear').filter(isListed)].map((check, index) => (
            <CheckRow key={`${check.code}${check.subject}${index}`} {...fact} check={check} />
          ))}
          <AmbiguousDates {...fact} />
          <RepairedValues {...fact} />
          {passed.length > 0 && (
            <li>
              <CheckSign status="ok" word={`${labels.checks.ok} ${passed.length}`} />
              <div class="okline">{namePassed(notice, passed, labels)}</div>
            </li>
          )}
        </ul>
      )}
    </Section>
  );
}

function CheckRow({ notice, reading, check }: PanelProps & { check: NoticeCheck }): VNode {
  const labels = useLabels();
  const { title, sides, how, note } = describeCheck(notice, check, labels);
  return (
    <li data-status={check.status}>
      <CheckSign status={check.status} word={labels.checks[check.status]} />
      <div>
        {title}
        <dl class="sides">
          {sides.map((side) => (
            <div key={side.label}>
              <dt>{side.label}</dt>
              <dd class="v">
                <SideValue notice={notice} reading={reading} side={side} title={title} />
              </dd>
              {side.pointer === null && how.parts.length > 0 && (
                <dd class="how">
                  <How notice={notice} reading={reading} how={how} title={title} />
                </dd>
              )}
            </div>
          ))}
        </dl>
        {note && <p>{note}</p>}
      </div>
    </li>
  );
}

function SideValue({ notice, reading, side, title }: PanelProps & { side: Side; title: string }): VNode {
  if (side.pointer === null) return <span>{side.text}</span>;
  return <Fact notice={notice} reading={reading} pointer={side.pointer} label={`${title} ${side.label}`} unit />;
}

/** 警告 3 + 记过 1 + 降级 1: every part leads to its own words. */
function How({
  notice,
  reading,
  how,
  title,
}: PanelProps & { how: { sign: string; parts: `/${string}`[] }; title: string }): VNode {
  const labels = useLabels();
  return (
    <>
      {how.parts.map((pointer, index) => {
        const name = fieldLabel(notice, pointer, labels);
        return (
          <span key={pointer} class="nb">
            {index > 0 && ` ${how.sign} `}
            {name} <Fact notice={notice} reading={reading} pointer={pointer} label={`${title} ${name}`} />
          </span>
        );
      })}
    </>
  );
}
