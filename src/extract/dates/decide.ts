import type { NoticeDate } from '../../notice/schema';
import { firstDay, lastDay, yearOf } from './calendar';
import type { Notes } from './expression';
import type { Candidate, Dated } from './fill-years';
import { before, isAlone, isOfFeedback, type OwnTime, sentenceAround } from './own-time';

/**
 * A date that only tells which thing is meant may lie at any time: 2022年1月11日通车的连接线, or, with more words between,
 * 针对某馆1月12日闭馆检修后时段缩短的情况.
 */
const ATTRIBUTE = /^[^,。;:、\n]{0,8}?的/u;
const LONG_ATTRIBUTE = /^[^,。;:、\n]{0,24}?的/u;
const OBJECT = /(?:针对|对|将|把|就|较|比)[^,;]{0,16}$/u;
/** After the findings were given, as the sentence says. */
const AFTER_FEEDBACK = /反馈[^,。]{0,12}后|收到[^,。]{0,8}后|整改(?:以来|期间|启动|工作开展)/u;

/** In months. */
const LONGEST_INSPECTION = 6;

interface Context {
  dates: Dated[];
  /** Of each date its reading, if it has one alone. */
  settled: (Candidate | null)[];
  index: number;
  own: OwnTime;
  feedback: string | null;
  folded: string;
}

/** Keeps the readings that one kind of evidence allows. */
type Judge = (candidates: Candidate[], dated: Dated, context: Context) => Candidate[];

/** What decides between several readings, the strongest first. */
const JUDGES: readonly Judge[] = [bySentence, byPeriod, byOwnTime, byFeedback, bySignature, byOrder];

/** Chooses between the readings of every date, or leaves it ambiguous. */
export function decide(dates: Dated[], { folded }: Notes, own: OwnTime): NoticeDate[] {
  const feedback = feedbackDay(dates, own, folded);
  const settled = dates.map(only);
  return dates.map((dated, index) => toDate(dated, judge(dated, { dates, settled, index, own, feedback, folded })));
}

function judge(dated: Dated, context: Context): Candidate[] {
  return JUDGES.reduce((candidates, keep) => {
    if (candidates.length < 2) return candidates;
    const kept = keep(candidates, dated, context);
    return kept.length > 0 ? kept : candidates;
  }, unique(dated.candidates));
}

function toDate({ start, end, from, to, inferred }: Dated, candidates: Candidate[]): NoticeDate {
  const values = candidates.map(toValue);
  const [value = null, ...others] = values;
  if (others.length > 0) return { value: null, basis: 'ambiguous', candidates: values, start, end };
  const basis = from.lost || to?.lost ? 'repaired' : inferred ? 'inferred' : 'stated';
  return { value, basis, start, end };
}

function toValue({ from, to }: Candidate): string {
  return to === null || to === from ? from : `${from}/${to}`;
}

function unique(candidates: Candidate[]): Candidate[] {
  if (candidates.length < 2) return candidates;
  return [...new Map(candidates.map((candidate) => [toValue(candidate), candidate])).values()];
}

/** Within a sentence dates follow each other: 2021年1月12日签订、3月终止. */
function bySentence(candidates: Candidate[], dated: Dated, { dates, settled, index, folded }: Context): Candidate[] {
  const [previous, next] = [index - 1, index + 1].map((i) => {
    const other = dates[i];
    return other && isInSentence(folded, dated, other) ? settled[i] : null;
  });
  return between(candidates, previous?.from ?? null, next?.from ?? null);
}

function byOwnTime(candidates: Candidate[], dated: Dated, { own, folded }: Context): Candidate[] {
  return isAttribute(folded, dated) ? candidates : between(candidates, own.start, own.end);
}

function byFeedback(candidates: Candidate[], dated: Dated, { feedback, folded }: Context): Candidate[] {
  const said = AFTER_FEEDBACK.test(sentenceAround(folded, dated.start, dated.end));
  return said && !isAttribute(folded, dated) ? between(candidates, feedback, null) : candidates;
}

/** An inspection takes weeks or a few months, and ends before its findings are given. */
function byPeriod(candidates: Candidate[], dated: Dated, { own, feedback }: Context): Candidate[] {
  if (dated.start !== own.period?.start) return candidates;
  const ended = candidates.filter(({ from, to }) => !feedback || (to ?? from) <= feedback);
  const short = ended.filter(({ from, to }) => to === null || monthsBetween(from, to) <= LONGEST_INSPECTION);
  return short.length > 0 ? short : ended;
}

function monthsBetween(from: string, to: string): number {
  return (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

/** The day of the signature comes after all that the notice tells. */
function bySignature(candidates: Candidate[], dated: Dated, { dates, settled, own, folded }: Context): Candidate[] {
  if (!isAlone(folded, dated)) return candidates;
  const told = settled
    .filter((_, i) => !dates[i]?.plan)
    .flatMap((other) => other?.from ?? [])
    .filter((day) => isDay(day) && (own.end === null || day <= own.end));
  return between(candidates, told.sort().at(-1) ?? null, own.end);
}

/** Where the days before and after are in order, this one lies between them. */
function byOrder(candidates: Candidate[], dated: Dated, { settled, index, own, folded }: Context): Candidate[] {
  if (isAttribute(folded, dated)) return candidates;
  const isOwnDay = (other: Candidate | null) =>
    other !== null && isDay(other.from) && between([other], own.start, own.end).length > 0;
  const previous = settled.slice(0, index).findLast(isOwnDay);
  const next = settled.slice(index + 1).find(isOwnDay);
  if (!previous || !next || previous.from > next.from) return candidates;
  return between(candidates, previous.from, next.from);
}

function isDay(edtf: string): boolean {
  return edtf.length === 10;
}

function between(candidates: Candidate[], from: string | null, to: string | null): Candidate[] {
  return candidates.filter(
    (c) =>
      (from === null || lastDay(c.from) >= firstDay(from)) && (to === null || firstDay(c.to ?? c.from) <= lastDay(to)),
  );
}

/** The reading of a date that has one alone. */
function only({ candidates }: Dated): Candidate | null {
  const [candidate, ...others] = unique(candidates);
  return candidate && others.length === 0 ? candidate : null;
}

function isInSentence(folded: string, a: Dated, b: Dated): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return !/[。!?\n]/u.test(folded.slice(first.end, second.start));
}

function isAttribute(folded: string, { start, end }: Dated): boolean {
  const following = folded.slice(end, end + 26);
  return ATTRIBUTE.test(following) || (LONG_ATTRIBUTE.test(following) && OBJECT.test(before(folded, start)));
}

/** The day of the feedback, the first that its readings leave. */
function feedbackDay(dates: Dated[], own: OwnTime, folded: string): string | null {
  const found = dates.find((dated) => isOfFeedback(folded, dated));
  const days = found ? between(found.candidates, own.start, own.end) : [];
  return days[0] ? firstDay(days[0].from) : null;
}
