import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Pointer } from '../../notice/pointer';
import type { Notice, NoticeDate } from '../../notice/schema';
import { useLabels } from '../language';
import { CheckSign } from '../parts/CheckSign';
import { Fact } from './Fact';
import { formatDate } from './format';
import type { PanelProps } from './reading';

/** Some dumps lose characters in every other date: more than this many are folded away. */
const SHOWN = 3;

/** Damaged dates of which several readings fit: the words, and the readings; none is chosen. */
export function AmbiguousDates({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  return (
    <Folded entries={listDates(notice, 'ambiguous')}>
      {({ date, pointer }) => (
        <li key={pointer} data-status="unclear">
          <CheckSign status="unclear" word={labels.checks.unclear} />
          <div>
            {labels.items.dates} <Fact notice={notice} reading={reading} pointer={pointer} />
            <p>
              {labels.checks.readings}{' '}
              {(date.candidates ?? []).map((value) => formatDate(value, labels)).join(labels.checks.or)}
            </p>
          </div>
        </li>
      )}
    </Folded>
  );
}

/** Damaged dates that were put right, beside the words as they stand. */
export function RepairedDates({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  return (
    <Folded entries={listDates(notice, 'repaired')}>
      {({ date, pointer }) => (
        <li key={pointer} data-status="ok">
          <CheckSign status="ok" word={labels.checks.ok} />
          <div>
            {labels.items.dates} <Fact notice={notice} reading={reading} pointer={pointer} />
            <p>
              {labels.checks.original} <span class="verb">{notice.text.slice(date.start, date.end)}</span>
              {labels.checks.comma}
              {labels.checks.restored}
            </p>
          </div>
        </li>
      )}
    </Folded>
  );
}

interface Entry {
  date: NoticeDate;
  pointer: Pointer;
}

function listDates(notice: Notice, basis: NoticeDate['basis']): Entry[] {
  return notice.dates.flatMap((date, index) =>
    date.basis === basis ? [{ date, pointer: `/dates/${index}` as const }] : [],
  );
}

/** The first few entries, and a button for the rest. */
function Folded({ entries, children }: { entries: Entry[]; children: (entry: Entry) => VNode }): VNode {
  const labels = useLabels();
  const [open, setOpen] = useState(false);
  const rest = entries.length - SHOWN;
  const few = rest <= 1;
  return (
    <>
      {(open || few ? entries : entries.slice(0, SHOWN)).map(children)}
      {!few && (
        <li class="more">
          <span />
          <div>
            <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? labels.checks.fewer : labels.checks.more(rest)}
            </button>
          </div>
        </li>
      )}
    </>
  );
}
