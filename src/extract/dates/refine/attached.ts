import type { DateRefiner, Expression, Point, Reading } from '../expression';

// 3月14日、15日; 2月8日召开会议,15日印发方案: a day alone takes its month from the date before it in its sentence.

const LIST = /^[ ]?(?:、|和|及|与|,)[ ]?$/u;
const SAME_SENTENCE = /^[^。\n《》]{0,60}$/u;

/** Gives a day without month the month of the date before it, and drops those that have none. */
export const attached: DateRefiner = (expressions, { folded }) => {
  const done: Expression[] = [];
  for (const next of expressions) {
    const last = done.at(-1);
    const anchor = anchorOf(last);
    if (!next.loose) done.push(next);
    else if (last && anchor && isBeside(folded.slice(last.end, next.start))) {
      done.push({
        ...next,
        from: withMonth(next.from, anchor),
        to: next.to && withMonth(next.to, anchor),
        loose: false,
      });
    }
  }
  return done;
};

function isBeside(between: string): boolean {
  return LIST.test(between) || (SAME_SENTENCE.test(between) && /[,;]$/u.test(between));
}

/** The day that a later one of its month counts from. */
function anchorOf(expression: Expression | undefined): Reading | null {
  const point = expression?.to ?? expression?.from;
  const [reading, ...others] = point?.readings ?? [];
  return reading && others.length === 0 && reading.month !== null && reading.day !== null ? reading : null;
}

function withMonth(point: Point, anchor: Reading): Point {
  return { ...point, readings: point.readings.map(({ day }) => ({ year: anchor.year, month: anchor.month, day })) };
}
