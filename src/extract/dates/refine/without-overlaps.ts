import { byPosition, overlaps } from '../../../text/span';
import type { DateRefiner, Expression } from '../expression';

/** Of expressions that share words the longest stays, of equal ones the first pattern's. */
export const withoutOverlaps: DateRefiner = (expressions) => {
  const kept: Expression[] = [];
  for (const next of expressions.toSorted(byPosition)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, next)) kept.push(next);
    else if (length(next) > length(last)) kept.splice(-1, 1, next);
  }
  return kept;
};

function length({ start, end }: Expression): number {
  return end - start;
}
