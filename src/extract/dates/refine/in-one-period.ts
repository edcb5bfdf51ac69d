import type { DateRefiner, Expression, Point, Reading } from '../expression';
import { isInOpening, isOfInspection } from '../own-time';

// 9月12日至10月31日、11月20日至12月15日,省委巡视组对…进行了巡视: an inspection in two pieces is one period.

/** The 、 may be lost. */
const AND = /^[ ]?(?:、|和|及|以及|,)?[ ]?[从自]?$/u;

/** Joins the pieces of an inspection's period, from its first day to its last. */
export const inOnePeriod: DateRefiner = (expressions, { folded }) => {
  const done: Expression[] = [];
  for (const next of expressions) {
    const last = done.at(-1);
    if (last && arePieces(folded, last, next)) done.splice(-1, 1, { ...last, end: next.end, to: endOf(next) });
    else done.push(next);
  }
  return done;
};

/** The end of the last piece, with the year that its start gives it: that need not be the first piece's. */
function endOf({ from, to }: Expression): Point | null {
  const { year, month } = from.readings[0] ?? { year: null, month: null };
  const yearAt = (reading: Reading) => (year && (reading.month ?? 12) < (month ?? 1) ? year + 1 : year);
  return (
    to && { ...to, readings: to.readings.map((reading) => ({ ...reading, year: reading.year ?? yearAt(reading) })) }
  );
}

function arePieces(folded: string, last: Expression, next: Expression): boolean {
  if (!last.to || !next.to || !isByMonth(last) || !isByMonth(next)) return false;
  return isInOpening(next) && AND.test(folded.slice(last.end, next.start)) && isOfInspection(folded, next);
}

function isByMonth({ from, to }: Expression): boolean {
  return [from, to].every((point) => point?.readings.every(({ month }) => month !== null));
}
