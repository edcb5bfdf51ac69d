import type { Evidence } from '../../notice/evidence';
import { spanOf } from './evidence';
import { sentenceAround } from './sentence';

/** Stands where a sentence goes on. */
export const CUT = '……';

/** The words of a value in their sentence, as the dock shows it. Words outside the body stand alone. */
export function quoteOf(text: string, evidence: Evidence, cut: string = CUT): string {
  const span = spanOf(evidence);
  if (!span) return evidence.exact;
  const { before, words, after, cutBefore, cutAfter } = sentenceAround(text, span);
  return `${cutBefore ? cut : ''}${`${before}${words}${after}`.trim()}${cutAfter ? cut : ''}`;
}
