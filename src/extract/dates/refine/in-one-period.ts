import type { DateRefiner, Expression } from '../expression';
import { isOfInspection } from '../own-time';

// 9月12日至10月31日、11月20日至12月15日,省委巡视组对…进行了巡视: an inspection in two pieces is one period.

/** The 、 may be lost. */
const AND = /^[ ]?(?:、|和|及|以及|,)?[ ]?$/u;

/** Joins the pieces of an inspection's period, from its first day to its last. */
export const inOnePeriod: DateRefiner = (expressions, { folded }) => {
  const done: Expression[] = [];
  for (const next of expressions) {
    const last = done.at(-1);
    if (last && arePieces(folded, last, next)) done.splice(-1, 1, { ...last, end: next.end, to: next.to });
    else done.push(next);
  }
  return done;
};

function arePieces(folded: string, last: Expression, next: Expression): boolean {
  if (!last.to || !next.to || !isByDay(last) || !isByDay(next)) return false;
  return AND.test(folded.slice(last.end, next.start)) && isOfInspection(folded, next);
}

function isByDay({ from, to }: Expression): boolean {
  return [from, to].every((point) => point?.readings.every(({ day }) => day !== null));
}
