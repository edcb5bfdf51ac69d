import { type Found, findAll, type Group } from '../../../text/pattern';
import { type DatePattern, type Expression, type Point, range, single } from '../expression';
import { AFTER_DAY, GAP, NO_NUMBER_BEFORE, TO, toPoint } from './pieces';

// Several numbers before one mark: 1至8月, 2021—2023年, 11月14、15日, 6月25至7月3日, 202211-12月; not 3至5年内, 1、3月5日.

const OPEN = `(?:\\d{4}${GAP}年${GAP})?(?:\\d{1,6}${GAP}月${GAP})?\\d{1,8}`;
/** The right end, whose own mark may be lost where a day ends its part (10月10至12月20,). */
const CLOSED =
  `(?:(?:\\d{4}${GAP}年${GAP})?\\d{1,6}${GAP}月${GAP}\\d{1,2}${AFTER_DAY}` +
  `|(?:\\d{4}${GAP}年${GAP})?(?:\\d{1,6}${GAP}月${GAP})?\\d{1,4}${GAP}(?<mark>[年月日])(?!代|${GAP}\\d{1,2}${GAP}[月日]))`;
const SHARED = new RegExp(
  `${NO_NUMBER_BEFORE}(?<!第)(?<left>${OPEN})${GAP}(?<middle>(?:、${GAP}\\d{1,4}){0,4}?)(?<joiner>、|和|及|${TO})${GAP}(?<right>${CLOSED})`,
  'dgu',
);
const NUMBER_IN_LIST = /\d{1,4}/gu;

/** Periods and lists whose numbers share their last mark. */
export const findSharedMark: DatePattern = (folded) => findAll(folded, SHARED).flatMap((match) => read(folded, match));

function read(folded: string, match: Found): Expression[] {
  const { left, right, middle, joiner, mark } = match.groups;
  if (!left || !right || !middle) return [];
  const from = toPoint(left, mark?.exact);
  const to = toPoint(right);
  if (!from || !to || !isShared(folded, left.exact, right.exact, match)) return [];
  const plain = { ...from, lost: isLost(left.exact) };
  if (isList(joiner)) return asList([plain, ...middlePoints(folded, match, mark?.exact), to]);
  return [range(plain, to)];
}

/**
 * In a list each number is one bare number, so that the outline's `1、3月5日` is none; at the head of a line `1、2月` is
 * taken for the outline's too. So is a day of one or two digits before a longer date (5至7月3日).
 */
function isShared(folded: string, left: string, right: string, { start, groups }: Found): boolean {
  const isBare = /^\d{1,4}[^\d]{1,3}$/u.test(right);
  const hasContext = left.length > 2 || /[年月]/u.test(left);
  if (!isList(groups.joiner)) return isBare || hasContext;
  const isAtHead = start === 0 || folded.charAt(start - 1) === '\n';
  return isBare && (hasContext || !isAtHead);
}

function isList(joiner: Group | undefined): boolean {
  return /^[、和及]$/u.test(joiner?.exact ?? '');
}

/** The last mark is shared, not lost; marks between the other digits may be (202211-12月). */
function isLost(left: string): boolean {
  return left.split(/[年月]/u).some((digits) => /^\d{5,}$|^\d{3}$/u.test(digits.trim()));
}

function middlePoints(folded: string, match: Found, mark = '日'): Point[] {
  const middle = match.groups.middle;
  if (!middle?.exact) return [];
  return findAll(folded, NUMBER_IN_LIST, middle).flatMap((number) => {
    const point = toPoint(number, mark);
    return point ? [{ ...point, lost: false }] : [];
  });
}

/** Days or months in a row are one period, others are dates of their own. */
function asList(points: Point[]): Expression[] {
  const [first] = points;
  const last = points.at(-1);
  const numbers = points.map(({ readings }) => readings[0]?.day ?? readings[0]?.month ?? null);
  const inRow = numbers.every((n, i) => n !== null && n === (numbers[0] ?? 0) + i);
  if (first && last && inRow) return [range(first, last)];
  return points.map((point) => single(inheritable(point, first)));
}

/** A later number of a list takes the month and year of the first: 3月5、9日. */
function inheritable(point: Point, first: Point | undefined): Point {
  const head = first?.readings.length === 1 ? first.readings[0] : undefined;
  if (!head || point === first) return point;
  return {
    ...point,
    readings: point.readings.map((r) => ({ year: r.year ?? head.year, month: r.month ?? head.month, day: r.day })),
  };
}
