import type { Reading } from './expression';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has such a date. Without a year 29 February counts. */
export function isValid({ year, month, day }: Reading): boolean {
  if (year !== null && (year < 1900 || year > 2099)) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return true;
  const last = month === 2 && year !== null && !isLeap(year) ? 28 : (DAYS[(month ?? 1) - 1] ?? 31);
  return day >= 1 && day <= last;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The date in EDTF: `2021-02-06`, `2021-02` or `2021`; null without a year. */
export function toEdtf({ year, month, day }: Reading): string | null {
  if (year === null) return null;
  return `${year}${month === null ? '' : `-${twoDigits(month)}`}${day === null ? '' : `-${twoDigits(day)}`}`;
}

function twoDigits(part: number): string {
  return part < 10 ? `0${part}` : `${part}`;
}

/** The first day that a date in EDTF covers, so that dates compare as strings. */
export function firstDay(edtf: string): string {
  return edtf.length === 4 ? `${edtf}-01-01` : edtf.length === 7 ? `${edtf}-01` : edtf;
}

/** The last day that a date in EDTF covers (31 for every month: it only has to compare). */
export function lastDay(edtf: string): string {
  return edtf.length === 4 ? `${edtf}-12-31` : edtf.length === 7 ? `${edtf}-31` : edtf;
}

export function yearOf(edtf: string): number {
  return Number(edtf.slice(0, 4));
}
