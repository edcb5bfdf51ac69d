import type { Span } from '../../notice/evidence';
import { behindLastMark, firstMark } from '../../text/marks';
import { firstDay, toEdtf, yearOf } from './calendar';
import type { Expression, Notes, Reading } from './expression';

/** The time that a notice itself tells of, from the inspection to the publication. */
export interface OwnTime {
  start: string | null;
  end: string | null;
  /** The day of the signature, or else of the publication: 今年 counts from it. */
  written: string | null;
  /** The expression for the days of the inspection. */
  period: Expression | null;
}

const OPENING = 2000;
const REACH = 120;
const SENTENCE_ENDS = '。!?\n';
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
  return folded.slice(behindLastMark(folded, SENTENCE_ENDS, { start: Math.max(0, start - REACH), end: start }), start);
}

/** What stands after a place in its sentence. */
export function after(folded: string, end: number): string {
  const limit = Math.min(folded.length, end + REACH);
  return folded.slice(end, firstMark(folded, SENTENCE_ENDS, { start: end, end: limit }));
}

/** Whether an expression stands where a notice tells of its inspection. */
export function isInOpening({ start }: Span): boolean {
  return start < OPENING;
}

/** The inspection's first day, and the day of publication or else of the signature. */
export function findOwnTime(expressions: Expression[], { folded, published }: Notes): OwnTime {
  const written = signatureDay(expressions, folded, published) ?? published;
  const end = published ?? written;
  const opening = expressions.filter(isInOpening);
  const ofInspection = opening.filter((e) => isByMonth(e) && isOfInspection(folded, e));
  // A notice may give the day of the feedback alone.
  const period = ofInspection.find(({ to }) => to) ?? ofInspection[0] ?? null;
  if (!period) return { start: null, end, written, period };
  const feedback = opening.find((e) => e.start > period.start && isOfFeedback(folded, e));
  const label = opening.findLast((e) => e.start < period.start)?.from.readings[0]?.year ?? null;
  return { start: startOf(period, label, feedback, end), end, written, period };
}

/** Whether an expression is the day on which the findings were given. */
export function isOfFeedback(folded: string, { to, end }: Expression): boolean {
  return to === null && /^.{0,60}(?:反馈|传达)/u.test(after(folded, end));
}

function isByMonth({ from }: Expression): boolean {
  return from.readings.every(({ month }) => month !== null);
}

/**
 * An inspection without a year is that of the year named before it (2023年巡察安排), or else the last one that ended
 * before the feedback or the publication. Of several readings the last that comes before its end.
 */
function startOf(
  period: Expression,
  label: number | null,
  feedback: Expression | undefined,
  end: string | null,
): string | null {
  const until = feedback && end !== null ? (dayBefore(feedback, end) ?? end) : end;
  const starts = period.from.readings.flatMap((reading) => {
    const year = reading.year ?? label ?? (until === null ? null : latestYear(period, reading, until));
    return toEdtf({ ...reading, year }) ?? [];
  });
  const beforeEnd = starts.filter((start) => endsIn(period, yearOf(start)).some((last) => last >= start));
  const last = (beforeEnd.length > 0 ? beforeEnd : starts).sort().at(-1);
  return last === undefined ? null : firstDay(last);
}

/** The days on which a period that begins in a year may end. */
function endsIn({ to }: Expression, year: number): string[] {
  return (to?.readings ?? []).flatMap(
    (end) => toEdtf({ year: end.year ?? year, month: end.month ?? 12, day: end.day }) ?? [],
  );
}

function dayBefore(expression: Expression, end: string): string | null {
  const [reading] = expression.from.readings;
  if (!reading || reading.month === null) return null;
  return toEdtf({ ...reading, year: reading.year ?? latestYear(expression, reading, end) });
}

/** The last date that stands alone in its paragraph and is not later than the publication. */
function signatureDay(expressions: Expression[], folded: string, published: string | null): string | null {
  const last = expressions.findLast((e) => isAlone(folded, e));
  const days = last ? last.from.readings.map(toEdtf).filter((day) => day !== null) : [];
  const told = days.filter((day) => day.length === 10 && (published === null || day <= published));
  return told.sort().at(-1) ?? null;
}

/** Whether an expression is all its paragraph holds, as a signature's date is. */
export function isAlone(folded: string, { start, end }: Span): boolean {
  return (
    /(?:^|\n)[ ]{0,40}$/u.test(folded.slice(Math.max(0, start - 41), start)) &&
    /^[ ]{0,40}(?:\n|$)/u.test(folded.slice(end, end + 41))
  );
}

/** The last year in which a date or period, in one of its readings, does not end after a day. */
export function latestYear({ to }: Expression, from: Reading, day: string): number {
  const year = yearOf(day);
  const [end] = to?.readings ?? [];
  const last = end ? { year, month: end.month ?? from.month, day: end.day } : { ...from, year };
  const turns = (last.month ?? 0) < (from.month ?? 0);
  const edtf = toEdtf(last) ?? day;
  return (firstDay(edtf) > day ? year - 1 : year) - (turns ? 1 : 0);
}
