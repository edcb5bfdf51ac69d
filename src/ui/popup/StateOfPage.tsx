import type { VNode } from 'preact';
import type { PageReport } from '../../messages/protocol';
import { useLabels } from '../language';
import { CheckSign } from '../parts/CheckSign';
import { localTime } from '../parts/local-time';
import { usePopupLabels } from './labels';
import type { PopupView } from './port';
import { type Situation, situationOf } from './situation';

/** The sign of a situation, as in the toolbar, and its look. */
const SIGNS: Record<Situation, [sign: string, look: '' | 'go' | 'ok' | 'bad']> = {
  off: ['关', ''],
  unreadable: ['–', ''],
  notice: ['报', 'go'],
  saved: ['✓', 'ok'],
  changed: ['变', 'bad'],
  failed: ['!', 'bad'],
  none: ['–', ''],
  attachment: ['附', ''],
  'site-off': ['关', ''],
  missing: ['权', 'bad'],
  new: ['–', ''],
  unrecognised: ['–', ''],
};

/** What the popup says first: the state of the page in a word and a sentence, and which notice it is. */
export function StateOfPage({ view, refused }: { view: PopupView; refused: boolean }): VNode {
  const labels = usePopupLabels();
  const { failures } = useLabels();
  const situation = situationOf(view);
  const [sign, look] = SIGNS[situation];
  const { heading, sentence } = labels.situations[situation];
  const failure = view.page?.failure;
  return (
    <section class="sec" aria-label={labels.state}>
      <div class="state" role="status">
        <span class={`badge ${look}`} aria-hidden="true">
          {sign}
        </span>
        <div>
          <h2>{heading}</h2>
          <p>{failure ? failures[failure] : sentence}</p>
          {refused && <p class="refused">{labels.notChecked}</p>}
        </div>
      </div>
      {situation === 'attachment' && <p class="title">{view.page?.attachment}</p>}
      {view.page?.kind && view.on && <WhichNotice page={view.page} />}
    </section>
  );
}

function WhichNotice({ page }: { page: PageReport }): VNode {
  const labels = usePopupLabels();
  const { kinds } = useLabels();
  return (
    <>
      {page.title && <p class="title">{page.title}</p>}
      <p class="meta facts">
        {page.kind && <span>{kinds[page.kind]}</span>}
        {page.published && <span>{labels.published(page.published)}</span>}
        {page.record?.savedAt && <span>{labels.savedAt(localTime(page.record.savedAt))}</span>}
        {page.divided && <CheckSign status="unclear" word={labels.divided} />}
        {page.differing > 0 && <CheckSign status="fail" word={labels.differing(page.differing)} />}
      </p>
    </>
  );
}
