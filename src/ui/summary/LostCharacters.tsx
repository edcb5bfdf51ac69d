import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LibraryFailure } from '../../messages/protocol';
import { type Pointer, pointerParts, toPointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import { useLabels } from '../language';
import { CheckSign } from '../parts/CheckSign';
import { valuePointer } from './corrected';
import type { Correcting } from './correcting';
import { describe } from './describe';
import { evidenceOf } from './evidence';
import { Fact } from './Fact';
import { formatDate, formatReadings } from './format';
import type { PanelProps } from './reading';

/** Some dumps lose characters in every other date: more than this many are folded away. */
const SHOWN = 3;

/** Damaged dates of which several readings fit: the words, and the readings; none is chosen. */
export function AmbiguousDates({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  const pointers = notice.dates.flatMap(({ basis }, at): Pointer[] => (basis === 'ambiguous' ? [`/dates/${at}`] : []));
  return (
    <Folded pointers={pointers}>
      {(pointer) => (
        <li key={pointer} data-status="unclear">
          <CheckSign status="unclear" word={labels.checks.unclear} />
          <div>
            {labels.items.dates} <Fact notice={notice} reading={reading} pointer={pointer} />
            <Readings candidates={candidatesOf(notice, pointer)} pointer={pointer} correcting={reading.correcting} />
          </div>
        </li>
      )}
    </Folded>
  );
}

interface ReadingsProps {
  candidates: readonly string[];
  pointer: Pointer;
  correcting: Correcting | undefined;
}

/** The readings that fit, to choose from where a choice can be kept. */
function Readings({ candidates, pointer, correcting }: ReadingsProps): VNode {
  const labels = useLabels();
  const [failure, setFailure] = useState<LibraryFailure | null>(null);
  const choose = async (value: string) => {
    const outcome = await correcting?.correct(valuePointer(pointer), value);
    setFailure(outcome && !outcome.ok ? outcome.error : null);
  };
  if (!correcting) {
    return (
      <p>
        {labels.checks.readings} {formatReadings(candidates, labels)}
      </p>
    );
  }
  return (
    <>
      <p>{labels.checks.choose}</p>
      <div class="cands">
        {candidates.map((value) => (
          <button key={value} type="button" class="btn" onClick={() => choose(value)}>
            {formatDate(value, labels)}
          </button>
        ))}
      </div>
      <span aria-live="polite">{failure && labels.correction.failed(labels.failures[failure])}</span>
    </>
  );
}

/** Damaged values that were put right, beside the words as they stand. */
export function RepairedValues({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  return (
    <Folded pointers={listRepaired(notice)}>
      {(pointer) => (
        <li key={pointer} data-status="ok">
          <CheckSign status="ok" word={labels.checks.ok} />
          <div>
            {describe(notice, pointer, labels)?.label} <Fact notice={notice} reading={reading} pointer={pointer} />
            <p>
              {labels.checks.original} <span class="verb">{evidenceOf(notice, pointer)?.exact}</span>
              {labels.checks.comma}
              {labels.checks.restored}
            </p>
          </div>
        </li>
      )}
    </Folded>
  );
}

/** What was repaired: the dates, and those fields whose words are not among the dates as well. */
export function listRepaired(notice: Notice): Pointer[] {
  const dates = notice.dates.flatMap(({ basis, start }, at) => (basis === 'repaired' ? [{ start, at }] : []));
  const fields = Object.entries(notice.evidence).filter(
    ([, evidence]) => evidence.basis === 'repaired' && !dates.some(({ start }) => start === evidence.start),
  );
  return [
    ...fields.map(([pointer]) => toPointer(...pointerParts(pointer))),
    ...dates.map(({ at }): Pointer => `/dates/${at}`),
  ];
}

function candidatesOf(notice: Notice, pointer: Pointer): string[] {
  return notice.dates[Number(pointerParts(pointer)[1])]?.candidates ?? [];
}

/** The first few values, and a button for the rest. */
function Folded({ pointers, children }: { pointers: Pointer[]; children: (pointer: Pointer) => VNode }): VNode {
  const labels = useLabels();
  const [open, setOpen] = useState(false);
  const rest = pointers.length - SHOWN;
  const few = rest <= 1;
  return (
    <>
      {(open || few ? pointers : pointers.slice(0, SHOWN)).map(children)}
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
