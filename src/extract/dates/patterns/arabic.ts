import { type Found, findAll } from '../../../text/pattern';
import { type DatePattern, type Expression, range, single } from '../expression';
import { splitDays } from '../split-run';
import { GAP, NO_NUMBER_BEFORE, toPoint, toTokens } from './pieces';

// 2021年2月6日, 2月8日, 2023年; with lost marks 2018625日, 20189月, 1129日, 31415日, 2021年6月30,
// not 3个月, 5年内, 30日内, 120日 (a duration), 〔2014498号〕.

/** What may follow a day whose 日 is lost. */
const AFTER_DAY = '(?=[,。;)]|起|前|[上下]午|晚|召开|组织|印发|开展)';
const RUN = new RegExp(
  `${NO_NUMBER_BEFORE}(?:` +
    [
      `\\d{4}${GAP}年${GAP}(?:\\d{1,4}${GAP}月${GAP}(?:\\d{1,2}${GAP}日|\\d{1,2}${AFTER_DAY})?|\\d{2,4}日)?`,
      `\\d{1,6}${GAP}月(?:${GAP}\\d{1,2}${GAP}日|\\d{1,2}${AFTER_DAY})?`,
      '\\d{1,10}日',
      '\\d{8,10}时',
      `(?<=截至|截止|自|从|于)(?:19|20)\\d{4,6}${AFTER_DAY}`,
    ].join('|') +
    ')(?![\\d])',
  'dgu',
);

/** 45日内 and 为期45日 are durations. */
const DURATION_AFTER = /^(?:内|之内|以内|以上|以下|之久|期|均|游|工期)/u;
const DURATION_BEFORE = /(?:每月?|近|满|限|限期|期限|第|超过?|不足|达|为期|连续|历时|长|用|提前|逾期?|延期|滞后)$/u;
const RUN_OF_DAYS = /^\d{1,10}日$/u;

/** Dates in Arabic numerals, also with lost marks. */
export const findArabic: DatePattern = (folded) => {
  const damaged = hasLostMarks(folded);
  return findAll(folded, RUN)
    .filter((run) => !isDuration(folded, run))
    .flatMap((run) => read(run))
    .filter((expression) => isCredible(folded, expression, damaged));
};

/** Whether marks between digits are lost in the text: a year runs into its month somewhere. */
function hasLostMarks(folded: string): boolean {
  return /(?<!\d)20\d{3,6}[月日]/u.test(folded);
}

function read(run: Found): Expression[] {
  const point = toPoint(run);
  if (point) return [single(point)];
  const [token] = toTokens(run.exact);
  const days = RUN_OF_DAYS.test(run.exact) && token ? splitDays(token) : [];
  if (days.length > 0) {
    const from = { start: run.start, end: run.end, readings: days.map((pair) => pair.from), lost: true };
    return [range(from, { ...from, readings: days.map((pair) => pair.to) })];
  }
  return withoutLastToken(run);
}

/** Where the last piece fits no date (2018年45日), what stands before it may. */
function withoutLastToken(run: Found): Expression[] {
  const year = /^\d{4}[ ]{0,2}年/u.exec(run.exact)?.[0];
  const point = year && year !== run.exact ? toPoint({ ...run, exact: year, end: run.start + year.length }) : null;
  return point ? [single(point)] : [];
}

function isDuration(folded: string, { start, end, exact }: Found): boolean {
  if (!RUN_OF_DAYS.test(exact) || exact.length > 5) return false;
  const before = folded.slice(Math.max(0, start - 4), start);
  return DURATION_BEFORE.test(before) || DURATION_AFTER.test(folded.slice(end, end + 4));
}

/** A month and day without any mark between them (38日, 630日) are read only in a text that loses marks, or after 截至. */
function isCredible(folded: string, { from, start }: Expression, damaged: boolean): boolean {
  if (!from.lost || damaged || from.readings.some(({ year }) => year !== null)) return true;
  const before = folded.slice(Math.max(0, start - 2), start);
  return from.end - start >= 5 || (from.end - start >= 4 && /截至|截止|[于自从]$/u.test(before));
}
