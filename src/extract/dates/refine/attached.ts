import { isValid } from '../calendar';
import type { DateRefiner, Expression, Point, Reading } from '../expression';
import { hasLostMarks } from '../lost-marks';

// 3月14日、15日; 2月8日召开会议,15日印发方案: a day alone takes its month from the date before it in its sentence.

const LIST = /^[ ]?(?:、|和|及|与|,)[ ]?$/u;
const SAME_SENTENCE = /^[^。\n《》]{0,60}[,;]$/u;

/** Gives a day without month the month of the date before it, and drops those that have none. */
export const attached: DateRefiner = (expressions, { folded }) => {
  const damaged = hasLostMarks(folded);
  const done: Expression[] = [];
  for (const next of expressions) {
    const last = done.at(-1);
    const anchor = last && isBeside(folded.slice(last.end, next.start)) ? anchorOf(last) : null;
    const whole = next.loose ? (withMonth(next, anchor) ?? (damaged ? withLostMark(next) : null)) : next;
    if (whole) done.push(whole);
  }
  return done;
};

function isBeside(between: string): boolean {
  return LIST.test(between) || SAME_SENTENCE.test(between);
}

/** The day that a later one of its month counts from. */
function anchorOf({ from, to }: Expression): Reading | null {
  const [start, ...others] = from.readings;
  const [end = start, ...otherEnds] = to?.readings ?? [];
  if (!start || !end || others.length > 0 || otherEnds.length > 0) return null;
  const anchor = { year: end.year ?? start.year, month: end.month ?? start.month, day: end.day };
  return anchor.month === null || anchor.day === null ? null : anchor;
}

function withMonth(expression: Expression, anchor: Reading | null): Expression | null {
  if (!anchor) return null;
  const inMonth = (point: Point) => ({
    ...point,
    readings: point.readings.map(({ day }) => ({ year: anchor.year, month: anchor.month, day })).filter(isValid),
  });
  const { from, to } = expression;
  const whole = { ...expression, from: inMonth(from), to: to && inMonth(to), loose: false };
  const [first] = whole.from.readings;
  return first && (first.day ?? 0) > (anchor.day ?? 0) ? whole : null;
}

/** 15日 alone, in a text that loses marks: 1月5日. */
function withLostMark(expression: Expression): Expression | null {
  const day = expression.to ? null : (expression.from.readings[0]?.day ?? null);
  const reading = { year: null, month: Math.floor((day ?? 0) / 10), day: (day ?? 0) % 10 };
  if (day === null || !isValid(reading)) return null;
  return { ...expression, from: { ...expression.from, readings: [reading], lost: true }, loose: false };
}
