import type { Span } from '../notice/evidence';

const ANNOUNCEMENT = /现将|予以公[布开]|(?:通报|报告|公[布开])如下/u;
/** The announcement stands in one of the first paragraphs, and what leads up to it is short. */
const MOST_PARAGRAPHS = 4;
const MOST_CHARACTERS = 700;

/**
 * The opening of a notice: its first paragraphs up to the one that announces the publication (现将…予以公布), or the
 * first alone where none does.
 */
export function findOpening(folded: string, paragraphs: readonly Span[]): Span {
  const first = paragraphs.slice(0, MOST_PARAGRAPHS);
  const announcing = first.find(({ start, end }) => ANNOUNCEMENT.test(folded.slice(start, end)));
  return { start: 0, end: Math.min((announcing ?? first[0])?.end ?? 0, MOST_CHARACTERS) };
}
