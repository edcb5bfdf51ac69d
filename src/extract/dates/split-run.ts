import { isValid } from './calendar';
import type { Reading } from './expression';

/** Digits with the mark after them, as printed or (`printed: false`) as it must have stood there. */
export interface Token {
  digits: string;
  mark: string;
  printed: boolean;
}

/** The parts of a date in their order, with the marks that close them and the widths their digits may have. */
const PARTS = [
  { name: 'year', mark: '年', widths: [4] },
  { name: 'month', mark: '月', widths: [1, 2] },
  { name: 'day', mark: '日', widths: [1, 2] },
  { name: 'hour', mark: '时', widths: [1, 2] },
] as const;
type PartName = (typeof PARTS)[number]['name'];

interface Assigned {
  name: PartName;
  digits: string;
}

/**
 * Every calendar-valid reading of a run of digits and marks, in reading order, where marks between digits may be
 * lost: `2018625日` → 2018-06-25; `2022111日` → 2022-01-11, 2022-11-01; `1129日` → 11-29.
 * @returns the readings that lose no mark, if there are any; else those that do, with `lost`
 */
export function splitRun(tokens: Token[]): { readings: Reading[]; lost: boolean } {
  const found = firstParts(tokens)
    .flatMap((first) => assign(tokens, first))
    .map((parts) => ({
      reading: toReading(parts),
      lost: parts.length > tokens.length || tokens.some((t) => !t.printed),
    }))
    .filter(({ reading }) => isValid(reading));
  const whole = found.filter(({ lost }) => !lost);
  const kept = whole.length > 0 ? whole : found;
  return { readings: kept.map(({ reading }) => reading), lost: whole.length === 0 };
}

/**
 * The readings of a run as a month with two days whose 、 is lost: `31415日` → 03-14 and 03-15.
 * For runs that no single day or month fits.
 */
export function splitDays({ digits }: Token): { from: Reading; to: Reading }[] {
  const pairs = [1, 2].flatMap((width) => {
    const second = digits.slice(-width);
    const first = splitRun([{ digits: digits.slice(0, -width), mark: '日', printed: true }]);
    return first.readings
      .map((from) => ({ from, to: { ...from, day: Number(second) } }))
      .filter(
        ({ from, to }) => from.month !== null && (from.day ?? 0) < to.day && isValid(to) && !second.startsWith('0'),
      );
  });
  const consecutive = pairs.filter(({ from, to }) => to.day === (from.day ?? 0) + 1);
  return consecutive.length > 0 ? consecutive : pairs;
}

/** A run begins with its year, its month or its day. */
function firstParts(tokens: Token[]): number[] {
  const mark = tokens[0]?.mark;
  const last = PARTS.findIndex((part) => part.mark === mark);
  // An hour is part of a run only where all marks before it are lost: 202022022时.
  return mark === '时' ? [0] : [0, 1, 2].filter((first) => first <= last);
}

/** All ways to give the tokens' digits to the parts from `first` on, each token ending with its mark's part. */
function assign(tokens: Token[], first: number): Assigned[][] {
  const [token, ...rest] = tokens;
  if (!token) return [[]];
  const last = PARTS.findIndex((part) => part.mark === token.mark);
  return splitDigits(token.digits, first, last).flatMap((parts) =>
    assign(rest, last + 1).map((others) => [...parts, ...others]),
  );
}

function splitDigits(digits: string, first: number, last: number): Assigned[][] {
  const part = PARTS[first];
  if (!part || first > last) return digits ? [] : [[]];
  return part.widths
    .filter((width) => width <= digits.length)
    .flatMap((width) =>
      splitDigits(digits.slice(width), first + 1, last).map((others) => [
        { name: part.name, digits: digits.slice(0, width) },
        ...others,
      ]),
    )
    .filter(isEvenlyPadded);
}

/** A day is written 08 only where its month is written with two digits too, so that 2022108日 is no 2022-1-08. */
function isEvenlyPadded(parts: Assigned[]): boolean {
  const month = parts.find(({ name }) => name === 'month')?.digits;
  const day = parts.find(({ name }) => name === 'day')?.digits;
  return month?.length !== 1 || !day?.startsWith('0');
}

function toReading(parts: Assigned[]): Reading {
  const value = (name: PartName) => {
    const digits = parts.find((part) => part.name === name)?.digits;
    return digits === undefined ? null : Number(digits);
  };
  return { year: value('year'), month: value('month'), day: value('day') };
}
