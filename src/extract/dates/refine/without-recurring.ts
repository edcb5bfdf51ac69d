import type { DateRefiner, Expression } from '../expression';

// 每年7月和12月定期检查, 每月5日前: days that recur name no date.

const RECURRING = /(?:每个?[年月]|历年|逐年)(?:度|的)?[ ]?$/u;
const AND = /^[ ]?(?:、|和|及|与|或|至|到|—|-|~)[ ]?$/u;

/** Drops days that recur, and those listed with them. */
export const withoutRecurring: DateRefiner = (expressions, { folded }) => {
  const recurring = new Set<Expression>();
  expressions.forEach((expression, i) => {
    const previous = expressions[i - 1];
    const listed = previous && recurring.has(previous) && AND.test(folded.slice(previous.end, expression.start));
    const before = folded.slice(Math.max(0, expression.start - 6), expression.start);
    if (listed || RECURRING.test(before)) recurring.add(expression);
  });
  return expressions.filter((expression) => !recurring.has(expression));
};
