import { contains } from '../../../text/span';
import type { DateRefiner } from '../expression';

/** Dates inside 《》 belong to a title. */
export const outsideTitles: DateRefiner = (expressions, { titles }) =>
  expressions.filter((expression) => !titles.some((title) => contains(title, expression)));
