import type { Span } from '../../notice/evidence';
import type { NoticeDate } from '../../notice/schema';
import { fold } from '../../text/fold';
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

/** What happens to the expressions that the patterns found, in this order. */
const REFINERS: readonly DateRefiner[] = [
  outsideTitles,
  withoutOverlaps,
  joined,
  withoutRecurring,
  attached,
  inOnePeriod,
];

/**
 * Every date and period that a text names outside 《》, resolved, in the order of the text.
 * @param titles the spans inside 《》
 * @param published the day of publication, `2021-10-23`, if the page gives it
 */
export function findDates(text: string, titles: Span[], published: string | null): NoticeDate[] {
  const notes: Notes = { folded: fold(text), titles, published };
  const found = DATE_PATTERNS.flatMap((find) => find(notes.folded));
  const expressions = REFINERS.reduce((list, refine) => refine(list, notes), found);
  const own = findOwnTime(expressions, notes);
  return decide(fillYears(expressions, notes, own), notes, own);
}
