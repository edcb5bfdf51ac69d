import type { Span } from '../../notice/evidence';

/** One way to read the words of a date; a part that they do not give is null. */
export interface Reading {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** A day, month or year as the text has it. More than one reading only where characters are lost. */
export interface Point extends Span {
  readings: Reading[];
  lost: boolean;
}

/** An expression for one date, or for a period that `to` ends. */
export interface Expression extends Span {
  from: Point;
  to: Point | null;
  /** A day without its month (15日), which counts only beside another date. */
  loose: boolean;
}

/** What the refiners read beside the expressions. */
export interface Notes {
  text: string;
  folded: string;
  /** The spans inside 《》. */
  titles: Span[];
  /** The day of publication, `2021-10-23`, if the page gives it. */
  published: string | null;
}

/** Finds one form of dates in a folded text. */
export type DatePattern = (folded: string) => Expression[];

/** Takes a list of expressions in the order of the text, and gives one. */
export type DateRefiner = (expressions: Expression[], notes: Notes) => Expression[];

export function single(from: Point): Expression {
  return { start: from.start, end: from.end, from, to: null, loose: from.readings.every(isDayOnly) };
}

export function range(from: Point, to: Point): Expression {
  return { start: from.start, end: to.end, from, to, loose: from.readings.every(isDayOnly) };
}

function isDayOnly({ year, month }: Reading): boolean {
  return year === null && month === null;
}
