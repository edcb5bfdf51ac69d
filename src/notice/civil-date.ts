export type DateFault = 'not-a-date' | 'no-such-day' | 'backwards';

const DAY = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

/** What is wrong with a date in EDTF level 0 (a year, month or day, or two of them joined by a stroke); null if nothing. */
export function dateFault(edtf: string): DateFault | null {
  const parts = edtf.split('/');
  if (parts.length > 2 || !parts.every((part) => DAY.test(part))) return 'not-a-date';
  if (!parts.every(isInCalendar)) return 'no-such-day';
  const [from = '', to = from] = parts;
  // The sign sorts behind all others, so that a month or year reaches to its last day.
  return from > `${to}~` ? 'backwards' : null;
}

function isInCalendar(date: string): boolean {
  const { year, month = '01', day = '01' } = DAY.exec(date)?.groups ?? {};
  if (Number(month) < 1 || Number(month) > 12) return false;
  // Leap years come round every 400 years; the day before the first of the next month is the last of this one.
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last;
}
