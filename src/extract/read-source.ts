import type { DocumentText } from '../text/document-text';
import { fold } from '../text/fold';
import { titleSpans } from '../text/quotes';
import { findAmounts } from './amounts';
import { findDates } from './dates/find-dates';
import { findOutline } from './outline/find-outline';
import { findOverall } from './overall';
import { findPercents } from './percents';
import type { Source } from './rule';

/** What is found once and read by many rules. */
export function readSource(document: DocumentText): Source {
  const { text } = document;
  const folded = fold(text);
  const titles = titleSpans(folded);
  const outline = findOutline(text, folded);
  return {
    document,
    text,
    folded,
    titles,
    outline,
    dates: findDates(text, titles, document.publication.date?.value ?? null),
    amounts: findAmounts(text),
    percents: findPercents(text),
    overall: findOverall(text, outline),
  };
}
