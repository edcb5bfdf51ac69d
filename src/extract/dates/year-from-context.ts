import { firstDay, lastDay, toEdtf, yearOf } from './calendar';
import type { Expression, Notes, Reading } from './expression';
import { after, before, latestYear, type OwnTime, sentenceAround } from './own-time';

/** What is known at a place in the text, from the dates before it. */
export interface Known {
  own: OwnTime;
  /** The date before, with where it ends, and the nearest before that lies in the notice's own time. */
  previous: { value: string; end: number } | null;
  nearest: string | null;
  periodEnd: string | null;
  feedback: string | null;
}

/** 今年 and the like count from the notice's own day, 同年 and 次年 from the date before. */
const FROM_WRITING: readonly (readonly [RegExp, number])[] = [
  [/(?:今年|本年度?)[ ]?$/u, 0],
  [/(?:去年|上年)[ ]?$/u, -1],
  [/明年[ ]?$/u, 1],
];
const FROM_PREVIOUS: readonly (readonly [RegExp, number])[] = [
  [/(?:同年|当年)[ ]?$/u, 0],
  [/(?:次年|翌年|第二年)[ ]?$/u, 1],
];
const IN_LIST = /^(?:[底初末份]|[上中下]旬)?[ ]?[、和及与][ ]?$/u;
const AS_OF = /(?:截至|截止到?)[ ]?$|(?:^|[,;])至[ ]?$/u;
const PLANNED = /(?:力争|争取|计划|预计|拟|将|确保|务求)[^,;]{0,24}$|倒排[^;]{0,12}$/u;
const AIM = /^.{0,3}前|^.{0,12}(?:完成|建成|投用|投入使用|开工|启动|达标|销号|见底|到位|清零)/u;
const DONE = /已|目前|完成了/u;
/** 12月底前: a day that is still to come, where the one a year before would lie before the findings were given. */
const DEADLINE = /^.{0,2}前/u;
/** What was done during the inspection, before the findings were given. */
const DURING = /进驻|(?:巡视|巡察)(?:期间|时间)|边巡边改|立行立改/u;

/** Whether a date is one that the notice only plans for: 力争6月底前完成. */
export function isPlan(folded: string, { start, end }: Expression): boolean {
  const words = before(folded, start);
  const following = after(folded, end).slice(0, 24);
  return PLANNED.test(words) && AIM.test(following) && !DONE.test(words.slice(-8)) && !DONE.test(following);
}

/**
 * The year of a month or day that has none: that of 今年 and the like, or of the nearest date before it in the
 * notice's own time, or the last that is not later than the publication. A plan lies after the publication.
 */
export function yearFromContext(
  reading: Reading,
  expression: Expression,
  { folded }: Notes,
  known: Known,
  plan: boolean,
): number | null {
  const { own, previous, nearest } = known;
  const words = before(folded, expression.start);
  if (expression === own.period && own.start !== null) return yearOf(own.start);
  const named = namedYear(words, known);
  if (named !== null) return named;
  if (previous && IN_LIST.test(folded.slice(previous.end, expression.start))) return yearOf(previous.value);
  if (own.end === null) return nearest === null ? null : yearOf(nearest);
  const latest = latestYear(expression, reading, own.end);
  if (AS_OF.test(words)) return latest;
  const copied = nearest === null ? latest : yearOf(nearest);
  if (plan) return dateIn(copied, reading) < own.end ? latest + 1 : copied;
  const during = DURING.test(sentenceAround(folded, expression.start, expression.end));
  if (copied > latest) {
    const begin = (during ? null : (known.feedback ?? known.periodEnd)) ?? own.start;
    const passed = begin !== null && dateIn(latest, reading) < begin;
    return passed && DEADLINE.test(after(folded, expression.end)) ? copied : latest;
  }
  const floor = floorOf(known, during);
  return floor !== null && copied < latest && dateIn(copied, reading) < floor ? copied + 1 : copied;
}

function namedYear(words: string, { own, previous }: Known): number | null {
  const bases = [
    { base: own.written, list: FROM_WRITING },
    { base: previous?.value ?? null, list: FROM_PREVIOUS },
  ];
  for (const { base, list } of bases) {
    const word = list.find(([pattern]) => pattern.test(words));
    if (word && base !== null) return yearOf(base) + word[1];
  }
  return null;
}

/** What is told after the feedback happened after it, so that an earlier day is of the next year. */
function floorOf({ own, nearest, feedback, periodEnd }: Known, during: boolean): string | null {
  const given = during ? null : (feedback ?? periodEnd);
  return given !== null && nearest !== null && lastDay(nearest) >= firstDay(given) ? firstDay(given) : own.start;
}

function dateIn(year: number, reading: Reading): string {
  return lastDay(toEdtf({ ...reading, year }) ?? String(year));
}
