import type { Span } from '../../notice/evidence';

const LIMIT = 18;
/** More than a row holds, so that the row's own ellipsis shows the cut. */
const FOLLOWING = 40;
const STOPS = /[\n，。；、：:,;（(）)！？]/u;

/** The few words within the clause that say what a figure is of: those that lead up to it, or else those that follow. */
export function wordsAround(text: string, { start, end }: Span): string {
  const lead =
    text
      .slice(Math.max(0, start - LIMIT), start)
      .split(STOPS)
      .at(-1) ?? '';
  if (lead.length === LIMIT) return `……${lead}`;
  return lead || (text.slice(end, end + LIMIT).split(STOPS)[0] ?? '');
}

/** The words themselves and what follows them in the sentence: for a date, what happened then. */
export function wordsFrom(text: string, { start, end }: Span): string {
  const rest = text.slice(end, end + FOLLOWING);
  const after = rest.split(/[\n。；！？]/u)[0] ?? '';
  return `${text.slice(start, end)}${after}${after.length === FOLLOWING ? '……' : ''}`;
}
