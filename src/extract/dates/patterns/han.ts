import { toDigits, toNumber } from '../../../text/numerals';
import { findAll, type Group } from '../../../text/pattern';
import { isValid } from '../calendar';
import { type DatePattern, single } from '../expression';
import { GAP } from './pieces';

// 二〇二三年六月一日, 五月三十日, 八月中旬, 2024年元月; not 一月一督查, 三个月, 七一.

/** The zero is often a look-alike: 二O二三, 二0二三, 二○二三; a ? stands where it was lost. */
const ZERO = '〇零0OoОо◯?';
export const YEAR = `[一二][九${ZERO}][一二三四五六七八九${ZERO}]{2}`;
export const MONTH = '(?:十[一二]?|[元一二三四五六七八九])';
export const DAY = '(?:三十一?|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])';
export const NUMERAL = '[元一二三四五六七八九十]';
/** Before a date's first numeral: it is not the rest of a longer number. */
export const NO_HAN_NUMBER_BEFORE = '(?<![\\d一二三四五六七八九十百千每第数几])';
/** What any of them begins with, asked for before all else, since a numeral stands at many places. */
const DATE_AHEAD = `(?=${NUMERAL}{1,3}[月日]|[一二][九${ZERO}]|\\d{4}${GAP}年)`;
const WRITTEN = new RegExp(
  `${DATE_AHEAD}${NO_HAN_NUMBER_BEFORE}(?:` +
    [
      `(?:(?<year>${YEAR})|(?<arabic>\\d{4})(?=${GAP}年${GAP}${MONTH}${GAP}月))${GAP}年(?:${GAP}(?<month>${MONTH})${GAP}月(?:${GAP}(?<day>${DAY})${GAP}日)?)?`,
      `(?<monthOfDay>${MONTH})月(?<dayOfMonth>${DAY})日`,
      `(?<monthAlone>${MONTH})月(?=[底初末份]|[上中下]旬|以来|[至到]${MONTH}月)`,
      `(?<=^|[,。;:\\n])(?<monthLed>${MONTH})月(?=,)`,
      `(?<=[月旬底初末][至到])(?<monthAfter>${MONTH})月`,
      `(?<=[至到、和—~-])(?<dayAlone>${DAY})日`,
    ].join('|') +
    ')',
  'dgu',
);

/** Dates in Chinese numerals. */
export const findHan: DatePattern = (folded) =>
  findAll(folded, WRITTEN).flatMap(({ start, end, groups }) => {
    const { year, arabic, month, day, monthOfDay, dayOfMonth, monthAlone, monthLed, monthAfter, dayAlone } = groups;
    const reading = {
      year: toYear(year ?? arabic),
      month: toPart(month ?? monthOfDay ?? monthAlone ?? monthLed ?? monthAfter),
      day: toPart(day ?? dayOfMonth ?? dayAlone),
    };
    return isValid(reading)
      ? [single({ start, end, readings: [reading], lost: year?.exact.includes('?') ?? false })]
      : [];
  });

export function toYear(group: Group | undefined): number | null {
  if (!group) return null;
  const digits = [...group.exact].map((char) => (ZERO.includes(char) ? '0' : /\d/u.test(char) ? char : toDigits(char)));
  return Number(digits.join(''));
}

export function toPart(group: Group | undefined): number | null {
  return group ? toNumber(group.exact.replace('元', '一')) : null;
}
