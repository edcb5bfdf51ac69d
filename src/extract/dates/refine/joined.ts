import { isValid, yearOf } from '../calendar';
import { type DateRefiner, type Expression, type Point, range } from '../expression';
import { GAP, TO } from '../patterns/pieces';

// 2020年10月10日至12月20日, 4月中旬至6月上旬, 2021年底到2022年初; not 7月12日、7月14日.

const JOINT = new RegExp(
  `^(?:初|底|末|度|[上中下]旬|份|[上下]午|\\d{1,2}时|起){0,2}${GAP}${TO}${GAP}(?<year>今年|同年|当年|次年|翌年|第二年)?${GAP}$`,
  'u',
);

/** Joins the two ends of a period. */
export const joined: DateRefiner = (expressions, { folded, published }) => {
  const done: Expression[] = [];
  for (const next of expressions) {
    const last = done.at(-1);
    const joint = last && !last.to && !next.to && !last.loose ? JOINT.exec(folded.slice(last.end, next.start)) : null;
    if (last && joint) {
      const end = inYear(next.from, joint.groups?.year, last.from, published);
      done.splice(-1, 1, range(last.from, last.from.lost ? orMonthAndDay(end) : end));
    } else done.push(next);
  }
  return done;
};

/** The end of a period with the year that 今年 or 次年 before it gives. */
function inYear(end: Point, word: string | undefined, start: Point, published: string | null): Point {
  const first = start.readings[0]?.year ?? null;
  const later = word === '次年' || word === '翌年' || word === '第二年' ? 1 : 0;
  const given = word === '今年' ? published && yearOf(published) : first && first + later;
  if (!word || !given) return end;
  return { ...end, readings: end.readings.map((reading) => ({ ...reading, year: reading.year ?? given })) };
}

/** Where marks are lost, 28日 after 至 is the 28th or 2月8日. */
function orMonthAndDay(end: Point): Point {
  const [only] = end.readings;
  const day = only && only.month === null ? only.day : null;
  if (day === null || day === undefined || end.lost) return end;
  const other = { year: null, month: Math.floor(day / 10), day: day % 10 };
  return isValid(other) ? { ...end, readings: [...end.readings, other] } : end;
}
