import { findAll } from '../../../text/pattern';
import { isValid } from '../calendar';
import { type DatePattern, range, single } from '../expression';

// 2024-12-27, 2024.3.18, (2021-2025); not 0571-12345678, 2-1, 2.0版.

const DATE =
  /(?<![\w.:/-])(?<year>(?:19|20)\d\d)(?<sign>[-./])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d.:/-]\d|\d)/dgu;
/** Years in brackets, as at the end of a plan's name. */
const YEARS = /(?<=\()(?<from>(?:19|20)\d\d)[-—~至](?<to>(?:19|20)\d\d)(?=\))/dgu;

/** Dates in numbers alone, as in tables and signatures. */
export const findNumeric: DatePattern = (folded) => {
  const dates = findAll(folded, DATE).flatMap(({ start, end, groups: { year, month, day } }) => {
    const reading = { year: Number(year?.exact), month: Number(month?.exact), day: Number(day?.exact) };
    return isValid(reading) ? [single({ start, end, readings: [reading], lost: false })] : [];
  });
  const years = findAll(folded, YEARS).flatMap(({ groups: { from, to } }) => {
    if (!from || !to) return [];
    const [first, last] = [from, to].map(({ start, end, exact }) => ({
      start,
      end,
      readings: [{ year: Number(exact), month: null, day: null }],
      lost: false,
    }));
    return first && last ? [range(first, last)] : [];
  });
  return [...dates, ...years];
};
