import { firstDay, isValid, lastDay, toEdtf, yearOf } from './calendar';
import type { Expression, Notes, Point, Reading } from './expression';
import { after, before, latestYear, type OwnTime, sentenceAround } from './own-time';

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

/** What is known at a place in the text, from the dates before it. */
interface Known {
  own: OwnTime;
  nearest: string | null;
  periodEnd: string | null;
  feedback: string | null;
}

const YEAR_WORDS: readonly (readonly [RegExp, number])[] = [
  [/(?:今年|本年度?)[ ]?$/u, 0],
  [/(?:去年|上年)[ ]?$/u, -1],
  [/明年[ ]?$/u, 1],
];
const AS_OF = /(?:截至|截止到?)[ ]?$|(?:^|[,;])至[ ]?$/u;
const PLANNED = /(?:力争|争取|计划|预计|拟|将|确保|务求)[^,;]{0,24}$/u;
const DONE = /已|目前|完成了/u;
const FEEDBACK = /^[^,]{0,4}[,]?.{0,60}(?:反馈|传达)/u;
const DURING = /进驻|(?:巡视|巡察)(?:期间|时间)|边巡边改|立行立改/u;

/** Gives every expression its years: its own, those of 今年 and the like, or those of the dates before it. */
export function fillYears(expressions: Expression[], notes: Notes, own: OwnTime): Dated[] {
  const known: Known = { own, nearest: null, periodEnd: null, feedback: null };
  return expressions.flatMap((expression) => {
    const dated = fill(expression, notes, known);
    const [candidate] = dated.candidates;
    if (!candidate) return [];
    remember(known, dated, candidate, notes);
    return [dated];
  });
}

function remember(known: Known, dated: Dated, candidate: Candidate, { folded }: Notes): void {
  const value = candidate.to ?? candidate.from;
  const { start, end } = known.own;
  if ((start === null || lastDay(value) >= start) && (end === null || firstDay(value) <= end)) known.nearest = value;
  if (candidate.to !== null && known.periodEnd === null && firstDay(candidate.from) === start)
    known.periodEnd = candidate.to;
  if (known.feedback === null && candidate.to === null && FEEDBACK.test(after(folded, dated.end)))
    known.feedback = value;
}

function fill(expression: Expression, notes: Notes, known: Known): Dated {
  const { from, to } = expression;
  const words = before(notes.folded, expression.start);
  const plan = isPlan(expression, notes, words);
  const yearOfReading = (reading: Reading) => reading.year ?? yearFor(reading, expression, notes, known, plan, words);
  const firsts = full(from, yearOfReading);
  const candidates = to ? firsts.flatMap((first) => toRanges(first, to)) : firsts.map(toSingle);
  const inferred = from.readings.some(({ year }) => year === null) || crossesYear(candidates, from, to);
  return { ...expression, candidates: credible(candidates, expression, plan, known.own.end), inferred, plan };
}

function full(point: Point, yearOfReading: (reading: Reading) => number | null): Reading[] {
  return point.readings.map((reading) => ({ ...reading, year: yearOfReading(reading) })).filter(isValid);
}

function toSingle(reading: Reading): Candidate {
  return { from: toEdtf(reading) ?? '', to: null };
}

/** The end of a period takes what it lacks from the start; one that would come before it is in the year after. */
function toRanges(first: Reading, to: Point): Candidate[] {
  const from = toEdtf(first);
  if (from === null) return [];
  return to.readings.flatMap((reading) => {
    const month = reading.month ?? (reading.day === null ? null : first.month);
    const year = reading.year ?? first.year;
    const end = toEdtf({ year, month, day: reading.day });
    if (end === null) return [];
    if (lastDay(end) >= firstDay(from)) return [{ from, to: end }];
    const later = reading.year === null ? toEdtf({ year: (year ?? 0) + 1, month, day: reading.day }) : null;
    return later === null ? [] : [{ from, to: later }];
  });
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

function isPlan({ end }: Expression, { folded }: Notes, words: string): boolean {
  const following = after(folded, end);
  return PLANNED.test(words) && !DONE.test(words.slice(-8)) && !DONE.test(following.slice(0, 24));
}

function yearFor(
  reading: Reading,
  expression: Expression,
  { folded }: Notes,
  { own, nearest, feedback, periodEnd }: Known,
  plan: boolean,
  words: string,
): number | null {
  const word = YEAR_WORDS.find(([pattern]) => pattern.test(words));
  const latest = own.end === null ? null : latestYear(reading, own.end);
  if (word && own.end !== null) return yearOf(own.end) + word[1];
  if (latest !== null && AS_OF.test(words)) return latest;
  const copied = nearest === null ? latest : yearOf(nearest);
  if (copied === null || latest === null || own.end === null) return copied;
  if (plan) return dateIn(copied, reading) < own.end ? latest + 1 : copied;
  if (copied > latest) return latest;
  const sentence = sentenceAround(folded, expression.start, expression.end);
  const floor = floorOf(own, nearest, DURING.test(sentence) ? null : (feedback ?? periodEnd));
  return floor !== null && dateIn(copied, reading) < floor && copied < latest ? copied + 1 : copied;
}

/** What happened after the feedback is told after it; so a date that would come before it is of the next year. */
function floorOf(own: OwnTime, nearest: string | null, feedback: string | null): string | null {
  return feedback !== null && nearest !== null && lastDay(nearest) >= firstDay(feedback)
    ? firstDay(feedback)
    : own.start;
}

function dateIn(year: number, reading: Reading): string {
  return lastDay(toEdtf({ ...reading, year }) ?? String(year));
}
