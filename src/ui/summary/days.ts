const DAY = 86_400_000;

/** The number of a civil day, for counting; a month or a year stands for its first day. `null` for what is no date. */
export function dayNumber(date: string): number | null {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/u.exec(date);
  const { year, month, day } = match?.groups ?? {};
  return year ? Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)) / DAY : null;
}

/** First and last day of a date or period. */
export function firstAndLast(value: string): { first: string; last: string } {
  const [first = '', last = first] = value.split('/');
  return { first, last };
}

/** Days from one date to another; `null` unless both are whole days in that order. */
export function daysBetween(from: string, to: string): number | null {
  if (from.length !== 10 || to.length !== 10) return null;
  const [a, b] = [dayNumber(from), dayNumber(to)];
  return a === null || b === null || b < a ? null : b - a;
}
