import { type DateRefiner, type Expression, range } from '../expression';
import { GAP, TO } from '../patterns/pieces';

// 2020年10月10日至12月20日, 4月中旬至6月上旬, 2021年底到2022年初; not 7月12日、7月14日.

const JOINT = new RegExp(
  `^(?:初|底|末|[上中下]旬|份|[上下]午|\\d{1,2}时|起){0,2}${GAP}${TO}${GAP}(?:今年|次年|同年|当年|翌年|第二年)?${GAP}$`,
  'u',
);

/** Joins the two ends of a period. */
export const joined: DateRefiner = (expressions, { folded }) => {
  const done: Expression[] = [];
  for (const next of expressions) {
    const last = done.at(-1);
    const joins = last && !last.to && !next.to && !last.loose && JOINT.test(folded.slice(last.end, next.start));
    if (joins) done.splice(-1, 1, range(last.from, next.from));
    else done.push(next);
  }
  return done;
};
