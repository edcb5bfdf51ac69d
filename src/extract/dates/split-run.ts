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
  const whole = wholeReading(tokens);
  return whole ? { readings: [whole], lost: false } : { readings: allReadings(tokens), lost: true };
}

/** The reading of a run that has all its marks, if the calendar has it. */
function wholeReading(tokens: Token[]): Reading | null {
  const first = PARTS.findIndex(({ mark }) => mark === tokens[0]?.mark);
  const parts = tokens.flatMap(({ digits, mark, printed }, i) => {
    const part = PARTS[first + i];
    const fits = printed && part?.mark === mark && part.widths.some((width) => width === digits.length);
    return fits ? [{ name: part.name, digits }] : [];
  });
  if (parts.length < tokens.length || !isEvenlyPadded(parts)) return null;
  const reading = toReading(parts);
  return isValid(reading) ? reading : null;
}

function allReadings(tokens: Token[]): Reading[] {
  return firstParts(tokens)
    .flatMap((first) => assign(tokens, first))
    .map(toReading)
    .filter(isValid);
}

/** Two days of one month, and how many digits the second has. */
export interface TwoDays {
  first: Reading;
  second: Reading;
  secondDigits: number;
}

/**
 * The readings of digits before 日 as a month with two days whose 、 is lost: `31415` → 03-14 and 03-15, for runs that
 * no single day or month fits. Days that follow each other go before others; a run of four digits is read as those only.
 */
export function splitDays(digits: string): TwoDays[] {
  const pairs = [1, 2].flatMap((secondDigits) => twoDays(digits, secondDigits));
  const inRow = pairs.filter(({ first, second }) => second.day === (first.day ?? 0) + 1);
  return inRow.length > 0 || digits.length < 5 ? inRow : pairs;
}

function twoDays(digits: string, secondDigits: number): TwoDays[] {
  const day = digits.slice(-secondDigits);
  if (day.startsWith('0')) return [];
  return allReadings([{ digits: digits.slice(0, -secondDigits), mark: '日', printed: true }])
    .map((first) => ({ first, second: { ...first, day: Number(day) }, secondDigits }))
    .filter(({ first, second }) => first.month !== null && (first.day ?? 0) < (second.day ?? 0) && isValid(second));
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
