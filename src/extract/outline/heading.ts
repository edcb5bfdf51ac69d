import type { Span } from '../../notice/evidence';
import { firstMark } from '../../text/marks';
import { trimSpan } from '../../text/span';

const SENTENCE_END = '。!?\n';
/** A second marker right after the first (`1.问题1:`, `1.(1)`, `(二)是…`): the first counts. */
const SECOND_MARKER =
  /^(?<question>问题(?:\d{1,3}|[一二三四五六七八九十]{1,3})[:.、]?)|^\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)[、.]?|^是(?!否)/u;
const FINAL_MARKS = '。;,:、.!? \n';

export interface Heading extends Span {
  /** Whether a second marker names it a 问题. */
  question: boolean;
}

/**
 * The heading after a marker: up to the end of its first sentence or line, without the final mark.
 * @param within from the end of the marker to the next marker or the end of the node
 * @param atColon whether a colon ends it too, as after 一是
 */
export function findHeading(folded: string, within: Span, atColon: boolean): Heading | null {
  const full = trimSpan(folded, within);
  const second = SECOND_MARKER.exec(folded.slice(full.start, full.start + 12));
  const start = full.start + (second?.[0].length ?? 0);
  let end = headingEnd(folded, { start, end: full.end }, atColon);
  while (end > start && FINAL_MARKS.includes(folded.charAt(end - 1))) end--;
  const span = trimSpan(folded, { start, end });
  return span.start < span.end ? { ...span, question: second?.groups?.question !== undefined } : null;
}

/** The first mark that ends a sentence outside quotes and brackets: 关于“…不到位。”问题 goes on after its 。 */
function headingEnd(folded: string, { start, end }: Span, atColon: boolean): number {
  const marks = atColon ? `${SENTENCE_END}:` : SENTENCE_END;
  const stop = firstMark(folded, '\n', { start, end });
  const words = `${marks}${OPENERS}`;
  for (let i = start; i < stop; i++) {
    i = firstMark(folded, words, { start: i, end: stop });
    const closer = CLOSERS.get(folded.charAt(i));
    if (closer === undefined) return i;
    i = skipTo(folded, closer, { start: i, end: stop });
  }
  return stop;
}

const CLOSERS = new Map([
  ['“', '”'],
  ['(', ')'],
  ['《', '》'],
]);
const OPENERS = [...CLOSERS.keys()].join('');
const PAIR_LIMIT = 80;

function skipTo(folded: string, closer: string, { start, end }: Span): number {
  const at = folded.slice(start + 1, Math.min(end, start + 1 + PAIR_LIMIT)).indexOf(closer);
  return at < 0 ? start : start + 1 + at;
}
