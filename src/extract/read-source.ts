import type { DocumentText } from '../text/document-text';
import { fold } from '../text/fold';
import { titleSpans } from '../text/quotes';
import { paragraphs } from '../text/sentences';
import { findAmounts } from './amounts';
import { findDates } from './dates/find-dates';
import { findOpening } from './opening';
import { findOutline } from './outline/find-outline';
import { findOverall } from './overall';
import { findPercents } from './percents';
import type { Source } from './rule';
import { NO_TRACE, type Trace } from './trace';

/**
 * What is found once and read by many rules.
 * @param folded the document's text, folded
 */
export function readSource(document: DocumentText, folded = fold(document.text), trace: Trace = NO_TRACE): Source {
  const { text } = document;
  const titles = titleSpans(folded);
  const outline = findOutline(text, folded, titles);
  const lines = paragraphs(folded);
  return {
    document,
    text,
    folded,
    paragraphs: lines,
    opening: findOpening(folded, lines),
    titles,
    outline,
    dates: findDates({ text, folded, titles, published: document.publication.date?.value ?? null }, trace),
    amounts: findAmounts(folded),
    percents: findPercents(folded),
    overall: findOverall(text, outline),
  };
}
