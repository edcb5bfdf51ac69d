import type { Span } from '../../notice/evidence';
import { firstDay, toEdtf } from './calendar';
import type { Expression, Notes, Reading } from './expression';

/** The time that a notice itself tells of, from the inspection to the publication. */
export interface OwnTime {
  start: string | null;
  end: string | null;
}

const OPENING = 2000;
const REACH = 120;
const INSPECTION = /巡视|巡察|进驻/u;

/** Whether an expression stands in a sentence about an inspection. */
export function isOfInspection(folded: string, { start, end }: Span): boolean {
  return INSPECTION.test(sentenceAround(folded, start, end));
}

/** What stands around a place up to the sentence's ends, not farther than 120 characters. */
export function sentenceAround(folded: string, start: number, end: number): string {
  return before(folded, start) + folded.slice(start, end) + after(folded, end);
}

/** What stands before a place in its sentence. */
export function before(folded: string, start: number): string {
  return /[^。!?\n]*$/u.exec(folded.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
}

/** What stands after a place in its sentence. */
export function after(folded: string, end: number): string {
  return /^[^。!?\n]*/u.exec(folded.slice(end, end + REACH))?.[0] ?? '';
}

/** The inspection's first day, and the day of publication or else of the signature. */
export function findOwnTime(expressions: Expression[], { folded, published }: Notes): OwnTime {
  const end = published ?? signatureDay(expressions, folded);
  const period = expressions.find((e) => e.to && e.start < OPENING && isOfInspection(folded, e) && isByMonth(e));
  const [reading] = period?.from.readings ?? [];
  return { start: reading ? startOf(reading, end) : null, end };
}

function isByMonth({ from }: Expression): boolean {
  return from.readings.every(({ month }) => month !== null);
}

function startOf(reading: Reading, end: string | null): string | null {
  const year = reading.year ?? (end === null ? null : latestYear(reading, end));
  const edtf = toEdtf({ ...reading, year });
  return edtf === null ? null : firstDay(edtf);
}

/** The last date that stands alone in its paragraph. */
function signatureDay(expressions: Expression[], folded: string): string | null {
  const last = expressions.findLast((e) => isAlone(folded, e));
  const edtf = last ? last.from.readings.map(toEdtf) : [];
  return (
    edtf
      .filter((date) => date !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** Whether an expression is all its paragraph holds, as a signature's date is. */
export function isAlone(folded: string, { start, end }: Span): boolean {
  return (
    /(?:^|\n)[ ]{0,40}$/u.test(folded.slice(Math.max(0, start - 41), start)) &&
    /^[ ]{0,40}(?:\n|$)/u.test(folded.slice(end, end + 41))
  );
}

/** The last year in which a date is not later than a day. */
export function latestYear(reading: Reading, day: string): number {
  const year = Number(day.slice(0, 4));
  const edtf = toEdtf({ ...reading, year });
  return edtf !== null && firstDay(edtf) > day ? year - 1 : year;
}
