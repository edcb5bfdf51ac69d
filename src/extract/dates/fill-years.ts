import { firstDay, isValid, lastDay, toEdtf, yearOf } from './calendar';
import type { Expression, Notes, Point, Reading } from './expression';
import { isOfFeedback, type OwnTime } from './own-time';
import { isPlan, type Known, yearFromContext } from './year-from-context';

/** One way to read an expression, in full. */
export interface Candidate {
  from: string;
  to: string | null;
}

/** An expression with its readings in full. `inferred`: its year stands elsewhere. */
export interface Dated extends Expression {
  candidates: Candidate[];
  inferred: boolean;
  plan: boolean;
}

/** How many years before its publication a notice tells of where its inspection's days are not known. */
const YEARS_TOLD = 2;

/** Gives every expression its years: its own, those of 今年 and the like, or those of the dates before it. */
export function fillYears(expressions: Expression[], notes: Notes, own: OwnTime): Dated[] {
  const known: Known = { own, previous: null, nearest: null, periodEnd: null, feedback: null };
  const dates: Dated[] = [];
  for (const expression of expressions) {
    const dated = fill(expression, notes, known);
    if (dated.candidates.length === 0) continue;
    remember(known, dated, notes);
    dates.push(dated);
  }
  return dates;
}

/** Of several readings the first in the notice's own time is remembered, and of the feedback's the first after it. */
function remember(known: Known, dated: Dated, { folded }: Notes): void {
  const values = dated.candidates.map(({ from, to }) => to ?? from);
  const value = values.find((v) => isOwn(known.own, v)) ?? values[0] ?? '';
  known.previous = { value, end: dated.end };
  if (isOwn(known.own, value)) known.nearest = value;
  if (dated.to && dated.start === known.own.period?.start) known.periodEnd = value;
  const earliest = known.periodEnd ?? known.own.start ?? '';
  if (known.feedback === null && isOfFeedback(folded, dated))
    known.feedback = values.find((v) => v >= earliest) ?? value;
}

function isOwn({ start, end }: OwnTime, value: string): boolean {
  const earliest = start ?? (end === null ? '' : String(yearOf(end) - YEARS_TOLD));
  return lastDay(value) >= earliest && (end === null || firstDay(value) <= end);
}

function fill(expression: Expression, notes: Notes, known: Known): Dated {
  const { from, to } = expression;
  const plan = isPlan(notes.folded, expression);
  const yearOfReading = (reading: Reading) => reading.year ?? yearFromContext(reading, expression, notes, known, plan);
  const firsts = full(from, yearOfReading);
  const candidates = to ? toRanges(firsts, to) : firsts.map(toSingle);
  const inferred = from.readings.some(({ year }) => year === null) || crossesYear(candidates, from, to);
  return { ...expression, candidates: credible(candidates, expression, plan, known.own.end), inferred, plan };
}

function full(point: Point, yearOfReading: (reading: Reading) => number | null): Reading[] {
  return point.readings
    .map((reading) => ({ year: yearOfReading(reading), month: reading.month, day: reading.day }))
    .filter(isValid);
}

function toSingle(reading: Reading): Candidate {
  return { from: toEdtf(reading) ?? '', to: null };
}

/**
 * The end of a period takes what it lacks from the start. Where it would come before the start in every reading, and
 * has no year of its own, it is in the year after.
 */
function toRanges(firsts: Reading[], to: Point): Candidate[] {
  const inYear = firsts.flatMap((first) => endings(first, to, 0));
  return inYear.length > 0 ? inYear : firsts.flatMap((first) => endings(first, to, 1));
}

function endings(first: Reading, to: Point, yearsLater: number): Candidate[] {
  const from = toEdtf(first);
  if (from === null) return [];
  return to.readings
    .filter(({ year }) => year === null || yearsLater === 0)
    .map(({ year, month, day }) => ({
      year: year ?? (first.year ?? 0) + yearsLater,
      month: month ?? (day === null ? null : first.month),
      day,
    }))
    .flatMap((reading) => (isValid(reading) ? (toEdtf(reading) ?? []) : []))
    .filter((end) => lastDay(end) >= firstDay(from))
    .map((end) => ({ from, to: end }));
}

function crossesYear(candidates: Candidate[], from: Point, to: Point | null): boolean {
  const isStated = from.readings.every(({ year }) => year !== null) && to?.readings.every(({ year }) => year !== null);
  return !isStated && candidates.some((c) => c.to !== null && yearOf(c.to) !== yearOf(c.from));
}

/** Of several readings those later than the publication are none, unless they are planned. */
function credible(candidates: Candidate[], { from, to }: Expression, plan: boolean, end: string | null): Candidate[] {
  const dated = candidates.filter((c) => c.from !== '');
  if (plan || end === null || !(from.lost || to?.lost)) return dated;
  const past = dated.filter((c) => firstDay(c.to ?? c.from) <= end);
  return past.length > 0 ? past : dated;
}
