import type { Span } from '../../notice/evidence';

const LIMIT = 18;
const STOPS = /[\n，。；、：:,;（(）)！？]/u;

/** The few words within the clause that say what a figure is of: those that lead up to it, or else those that follow. */
export function wordsAround(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - LIMIT), start)
      .split(STOPS)
      .at(-1) ?? '';
  return before || (text.slice(end, end + LIMIT).split(STOPS)[0] ?? '');
}

/** The words themselves and what follows them in the sentence: for a date, what happened then. */
export function wordsFrom(text: string, { start, end }: Span): string {
  const after = text.slice(end, end + LIMIT).split(/[\n。；！？]/u)[0] ?? '';
  return text.slice(start, end) + after;
}
