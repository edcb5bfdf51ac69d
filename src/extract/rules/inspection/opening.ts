import type { Span } from '../../../notice/evidence';
import { paragraphs } from '../../../text/sentences';
import type { Source } from '../../rule';

const OPENING_LENGTH = 700;

/**
 * The opening of a notice: its first paragraphs up to the one that announces the publication (现将…予以公布).
 * It says who was inspected, by whom and when.
 */
export function opening({ folded }: Source): Span {
  const all = paragraphs(folded);
  const announcing = all.findIndex((p) =>
    /现将|予以公[布开]|(?:通报|报告|公[布开])如下/u.test(folded.slice(p.start, p.end)),
  );
  const last = all[announcing >= 0 && announcing < 4 ? announcing : 0];
  const end = Math.min(last?.end ?? folded.length, OPENING_LENGTH);
  return { start: 0, end };
}
