import type { NoticePercent } from '../notice/schema';
import { ARABIC, NUMBER, toNumber } from '../text/numerals';
import { type Found, findAll, findAllUpTo } from '../text/pattern';
import { byPosition } from '../text/span';
import { boundAround } from './bound';

// 办结率97.85%, 百分之九十一点三; not 提高4.2个百分点, nor 三成.

/** `30-50%`: a lower share that has no sign of its own; a minus stands after a Chinese character (增速为-3.2%). */
const SIGNED = new RegExp(
  `(?=[-−\\d])(?<!\\d|\\d[.,])(?:(?<low>${ARABIC})[ ]?[-—~至到][ ]?|(?<minus>(?<=[\\u4E00-\\u9FFF])[-−]))?(?<number>${ARABIC})[ ]?%`,
  'dgu',
);
const LONGEST_SIGNED = 70;
const WRITTEN = new RegExp(`百分之(?<number>${NUMBER})`, 'dgu');

/** Every percentage in a folded text, with its bound. */
export function findPercents(folded: string): NoticePercent[] {
  const signed = findAllUpTo(folded, SIGNED, '%', LONGEST_SIGNED).flatMap((match) => fromSigned(folded, match));
  const written = findAll(folded, WRITTEN).flatMap((match) => toPercent(folded, match, match.groups.number?.exact));
  return [...signed, ...written].sort(byPosition);
}

function fromSigned(folded: string, match: Found): NoticePercent[] {
  const { low, minus, number } = match.groups;
  if (!number) return [];
  const share = toPercent(folded, { start: number.start, end: match.end }, `${minus ? '-' : ''}${number.exact}`);
  const lower = low ? toPercent(folded, low, low.exact) : [];
  return lower.some(({ value }) => value >= (share[0]?.value ?? 0)) ? share : [...lower, ...share];
}

function toPercent(folded: string, { start, end }: { start: number; end: number }, words = ''): NoticePercent[] {
  const value = toNumber(words.replace(/^-/u, ''));
  if (value === null) return [];
  return [{ value: words.startsWith('-') ? -value : value, bound: boundAround(folded, { start, end }), start, end }];
}
