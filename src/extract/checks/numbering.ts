import type { OutlineNode } from '../../notice/schema';
import { toNumber } from '../../text/numerals';
import type { Check } from '../rule';

/**
 * Gaps and repeats in the numbering of the outline. A run may go on from one section to the next (1 to 8 across (一),
 * (二), (三)) or begin anew in each; either is in order.
 */
export const checkNumbering: Check = ({ outline }) => {
  const markers = outline.filter(({ marker }) => !FRAME.has(marker));
  if (markers.length === 0) return [];
  const status = isInOrder(outline, new Map()) ? 'ok' : 'fail';
  return [{ code: 'numbering', subject: '/outline', status, stated: null, computed: null }];
};

const FRAME = new Set(['前言', '结语']);

/**
 * @param last the last number of each style that was seen so far, for runs that go on across sections
 */
function isInOrder(siblings: readonly OutlineNode[], last: Map<string, number>): boolean {
  let inOrder = true;
  const here = new Map<string, number>();
  for (const { marker, children } of siblings) {
    const read = FRAME.has(marker) ? null : readMarker(marker);
    if (read) {
      const before = here.get(read.style);
      const expected = before === undefined ? [1, (last.get(read.style) ?? 0) + 1] : [before + 1];
      if (!expected.includes(read.number)) inOrder = false;
      here.set(read.style, read.number);
      last.set(read.style, read.number);
    }
    if (!isInOrder(children, last)) inOrder = false;
  }
  return inOrder;
}

/** The style of a marker and its number: (三) → `(#)` 3, 问题2 → `问题#` 2, 第一 → `第#` 1, 2-3 → `2-#` 3. */
function readMarker(marker: string): { style: string; number: number } | null {
  const digits = /[①-⑳]|[〇零一二三四五六七八九十百\d]+(?!.*[〇零一二三四五六七八九十百\d])/u.exec(
    marker.normalize('NFC'),
  );
  if (!digits) return null;
  const words = digits[0];
  const circled = /^[①-⑳]$/u.test(words) ? words.charCodeAt(0) - '①'.charCodeAt(0) + 1 : null;
  const number = circled ?? toNumber(words);
  return number === null
    ? null
    : { style: `${marker.slice(0, digits.index)}#${marker.slice(digits.index + words.length)}`, number };
}
