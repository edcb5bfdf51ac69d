import { findDates } from '../../src/extract/dates/find-dates';
import type { NoticeDate } from '../../src/notice/schema';
import { fold } from '../../src/text/fold';
import { titleSpans } from '../../src/text/quotes';

/** The dates of a text, published on a day or on none that is known. */
export function datesOf(text: string, published: string | null): NoticeDate[] {
  const folded = fold(text);
  return findDates({ text, folded, titles: titleSpans(folded), published });
}
