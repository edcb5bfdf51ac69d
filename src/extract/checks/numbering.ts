import { toPointer } from '../../notice/pointer';
import type { NoticeCheck, OutlineNode } from '../../notice/schema';
import { toHanNumber, toNumber } from '../../text/numerals';
import type { Check } from '../rule';

/**
 * Gaps and repeats in the numbering of the outline, each with the marker as printed and the one that would follow. A
 * run may go on from one section to the next (1 to 8 across (一), (二), (三)) or begin anew in each; either is in order.
 */
export const checkNumbering: Check = ({ outline }) => {
  if (!outline.some(isNumbered)) return [];
  const breaks = findBreaks(outline, ['outline'], new Map());
  return breaks.length > 0
    ? breaks
    : [{ code: 'numbering', subject: '/outline', status: 'ok', stated: null, computed: null }];
};

/** A marker's number, and what stands before and after it: (三) is 3 between brackets, 问题2 is 2 after 问题. */
interface Numbered {
  before: string;
  words: string;
  after: string;
  number: number;
}

const NUMBER = /[①-⑳]|[〇零一二三四五六七八九十百\d]{1,12}(?!.{0,40}[〇零一二三四五六七八九十百\d①-⑳])/u;
const CIRCLED = '①'.charCodeAt(0) - 1;

/** 前言 and 结语 have no number. */
function readMarker(marker: string): Numbered | null {
  const match = NUMBER.exec(marker);
  if (!match) return null;
  const [words] = match;
  const number = isCircled(words) ? words.charCodeAt(0) - CIRCLED : toNumber(words);
  const after = marker.slice(match.index + words.length);
  return number === null ? null : { before: marker.slice(0, match.index), words, after, number };
}

function isNumbered({ marker, children }: OutlineNode): boolean {
  return readMarker(marker) !== null || children.some(isNumbered);
}

/**
 * @param path where the siblings stand, as parts of a JSON Pointer
 * @param last the last number of each style that was seen so far, for runs that go on across sections
 */
function findBreaks(
  siblings: readonly OutlineNode[],
  path: (string | number)[],
  last: Map<string, number>,
): NoticeCheck[] {
  const here = new Map<string, number>();
  return siblings.flatMap(({ marker, children }, index) => {
    const at = [...path, index];
    const read = readMarker(marker);
    const own = read ? compare(read, at, here, last) : [];
    return [...own, ...findBreaks(children, [...at, 'children'], last)];
  });
}

function compare(
  read: Numbered,
  at: (string | number)[],
  here: Map<string, number>,
  last: Map<string, number>,
): NoticeCheck[] {
  const style = `${read.before}${kindOf(read.words)}${read.after}`;
  const before = here.get(style);
  const expected = before === undefined ? [1, (last.get(style) ?? 0) + 1] : [before + 1];
  here.set(style, read.number);
  last.set(style, read.number);
  if (expected.includes(read.number)) return [];
  const stated = `${read.before}${read.words}${read.after}`;
  return [
    {
      code: 'numbering',
      subject: toPointer(...at),
      status: 'fail',
      stated,
      computed: withNumber(read, expected[0] ?? 1),
    },
  ];
}

/** The marker with another number, written as the one it has. */
function withNumber({ before, words, after }: Numbered, number: number): string {
  if (isCircled(words)) return `${before}${String.fromCharCode(CIRCLED + number)}${after}`;
  return `${before}${/\d/u.test(words) ? number : toHanNumber(number)}${after}`;
}

/** Numerals of one kind count on from each other: 一、 is no part of 1., 2., 3. */
function kindOf(words: string): 'circled' | 'arabic' | 'han' {
  return isCircled(words) ? 'circled' : /\d/u.test(words) ? 'arabic' : 'han';
}

function isCircled(words: string): boolean {
  return words.length === 1 && words >= '①' && words <= '⑳';
}
