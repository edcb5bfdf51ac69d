import { findAll } from '../../../text/pattern';
import { isValid } from '../calendar';
import { type DatePattern, range } from '../expression';
import { DAY, MONTH, NO_HAN_NUMBER_BEFORE, NUMERAL, toPart, toYear, YEAR } from './han';

// 一至八月, 二〇二三年三至五月, 十一月二十至二十五日; not 三至五个月, 七八月.

const END = `(?:至|到|—|、)(?<to>${DAY})(?<mark>[月日])`;
/** Rare, where numerals are not. */
const ANY_END = new RegExp(END, 'u');
const SHARED = new RegExp(
  `(?=${NUMERAL})${NO_HAN_NUMBER_BEFORE}(?:(?<year>${YEAR})年)?(?:(?<month>${MONTH})月)?(?<from>${DAY})${END}`,
  'dgu',
);

/** Periods in Chinese numerals whose ends share their last mark. */
export const findHanSharedMark: DatePattern = (folded) =>
  (ANY_END.test(folded) ? findAll(folded, SHARED) : []).flatMap(({ start, end, groups }) => {
    const { year, month, from, to, mark } = groups;
    const [first, second] = [toPart(from), toPart(to)];
    const isMonth = mark?.exact === '月';
    // 三至五日 alone is a duration.
    if (first === null || second === null || first >= second || isMonth === Boolean(month)) return [];
    const reading = (n: number) => ({
      year: toYear(year),
      month: isMonth ? n : toPart(month),
      day: isMonth ? null : n,
    });
    const [earlier, later] = [first, second].map(reading);
    if (!earlier || !later || !isValid(earlier) || !isValid(later)) return [];
    const point = { start, end, lost: false };
    return [range({ ...point, readings: [earlier] }, { ...point, readings: [later] })];
  });
