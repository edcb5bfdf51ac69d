import type { Span } from '../../notice/evidence';

const LIMIT = 18;

/** The few words that lead up to a figure, from the last comma on: what the figure is of. */
export function leadingWords(text: string, span: Span): string {
  const before = text.slice(Math.max(0, span.start - LIMIT), span.start);
  return before.split(/[\n，。；、：:,;（(）)！？]/u).at(-1) ?? '';
}
