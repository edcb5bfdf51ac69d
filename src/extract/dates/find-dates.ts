import type { Span } from '../../notice/evidence';
import type { NoticeDate } from '../../notice/schema';
import { NO_TRACE, type Trace } from '../trace';
import { decide } from './decide';
import type { DateRefiner, Notes } from './expression';
import { fillYears } from './fill-years';
import { findOwnTime } from './own-time';
import { DATE_PATTERNS } from './patterns/index';
import { attached } from './refine/attached';
import { inOnePeriod } from './refine/in-one-period';
import { joined } from './refine/joined';
import { outsideTitles } from './refine/outside-titles';
import { withoutOverlaps } from './refine/without-overlaps';
import { withoutRecurring } from './refine/without-recurring';

/** What happens to the expressions that the patterns found, in this order, and why one may go. */
const REFINERS: readonly { refine: DateRefiner; why: string }[] = [
  { refine: outsideTitles, why: 'inside 《》' },
  { refine: withoutOverlaps, why: 'shares its words with a longer date' },
  { refine: joined, why: 'no end of a period' },
  { refine: withoutRecurring, why: 'recurs, or is no day of its own' },
  { refine: attached, why: 'a day without a month before it' },
  { refine: inOnePeriod, why: 'no piece of the period' },
];

/** Every date and period that a text names outside 《》, resolved, in the order of the text. */
export function findDates(notes: Notes, trace: Trace = NO_TRACE): NoticeDate[] {
  const { text } = notes;
  const found = DATE_PATTERNS.flatMap((find) => find(notes.folded));
  const expressions = REFINERS.reduce((list, { refine, why }) => {
    const refined = refine(list, notes);
    traceDropped(text, { by: refine.name, why }, list, refined, trace);
    return refined;
  }, found);
  const own = findOwnTime(expressions, notes);
  const filled = fillYears(expressions, notes, own);
  traceDropped(
    text,
    { by: fillYears.name, why: 'no reading that the calendar and the publication allow' },
    expressions,
    filled,
    trace,
  );
  return decide(filled, notes, own);
}

/** Tells which expressions a step took out: those whose words no expression that it left covers. */
function traceDropped(
  text: string,
  { by, why }: { by: string; why: string },
  before: readonly Span[],
  after: readonly Span[],
  trace: Trace,
): void {
  if (trace === NO_TRACE) return;
  for (const { start, end } of before) {
    if (after.some((kept) => kept.start <= start && end <= kept.end)) continue;
    trace({ by, what: 'dropped', pointer: '/dates/-', exact: text.slice(start, end), note: why });
  }
}
