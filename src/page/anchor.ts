import type { Span } from '../notice/evidence';
import type { Segment } from './dom-lines';

/**
 * The live ranges of a passage: one for each run of text nodes that stand for it. The words are compared with what the
 * nodes hold now.
 * @param segments as {@link readPage} gave them
 * @param text the body's text as it was read
 * @returns null if the page no longer has these words there
 */
export function anchorSpan(segments: readonly Segment[], text: string, span: Span): Range[] | null {
  const ranges: Range[] = [];
  let covered = span.start;
  for (let i = firstSegment(segments, span.start); i < segments.length; i++) {
    const segment = segments[i];
    if (!segment || segment.start >= span.end) break;
    const from = Math.max(segment.start, span.start);
    const to = Math.min(segment.start + segment.length, span.end);
    if (!isHeld(segment, text, from, to)) return null;
    if (text.slice(covered, from).trim() !== '') return null;
    ranges.push(rangeIn(segment, from, to));
    covered = to;
  }
  return ranges.length > 0 && text.slice(covered, span.end).trim() === '' ? ranges : null;
}

/** The part of the text that a range of the page covers, if only in part; null if it covers none of it. */
export function spanOfRange(segments: readonly Segment[], range: Range): Span | null {
  const covered = segments.flatMap(({ node, offset, start, length }): Span[] => {
    if (!range.intersectsNode(node)) return [];
    const from = node === range.startContainer ? Math.max(offset, range.startOffset) : offset;
    const to = node === range.endContainer ? Math.min(offset + length, range.endOffset) : offset + length;
    return from < to ? [{ start: start + from - offset, end: start + to - offset }] : [];
  });
  const [first, last] = [covered[0], covered.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The index of the first segment that reaches beyond an offset. Segments are in order, so by halving. */
function firstSegment(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const segment = segments[middle];
    if (segment && segment.start + segment.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether the node still stands in the page and still has the words. A single space may stand for any white space. */
function isHeld({ node, start, offset }: Segment, text: string, from: number, to: number): boolean {
  if (!node.isConnected) return false;
  const words = node.data.slice(offset + from - start, offset + to - start);
  return words === text.slice(from, to) || (words.trim() === '' && text.slice(from, to).trim() === '');
}

function rangeIn({ node, start, offset }: Segment, from: number, to: number): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, offset + from - start);
  range.setEnd(node, offset + to - start);
  return range;
}
