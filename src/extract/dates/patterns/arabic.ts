import { type Found, findAll } from '../../../text/pattern';
import { type DatePattern, type Expression, range, single } from '../expression';
import { hasLostMarks } from '../lost-marks';
import { splitDays } from '../split-run';
import { AFTER_DAY, GAP, NO_NUMBER_BEFORE, toPoint } from './pieces';

// 2021年2月6日, 2月8日, 2023年; with lost marks 2018625日, 20189月, 1129日, 31415日, 2021年6月30,
// not 3个月, 5年内, 30日内, 120日 (a duration), 〔2014498号〕.

const RUN = new RegExp(
  `${NO_NUMBER_BEFORE}(?:` +
    [
      `\\d{4}${GAP}年(?!代)${GAP}(?:\\d{1,4}${GAP}月${GAP}(?:\\d{1,2}${GAP}日|\\d{1,2}${AFTER_DAY})?|\\d{2,4}日|\\d{3,4}${AFTER_DAY})?`,
      `(?<!\\d年)\\d{1,6}${GAP}月(?:${GAP}\\d{1,2}${GAP}日|\\d{1,2}${AFTER_DAY})?`,
      '\\d{1,10}日',
      '\\d{8,10}时',
      `(?<=截至|截止|自|从|于)(?:19|20)\\d{4,6}${AFTER_DAY}`,
    ].join('|') +
    ')',
  'gu',
);

/** 45日内 and 为期45日 are durations. */
const DURATION_AFTER = /^(?:内|之内|以内|以上|以下|之久|期|均|游|工期)/u;
const DURATION_BEFORE = /(?:每月?|近|满|限|限期|期限|第|超过?|不足|达|为期|连续|历时|长|用|提前|逾期?|延期|滞后)$/u;
const AT_HEAD = /(?:^|截至|截止|[于自从,。;:)》\n])$/u;
const RUN_OF_DAYS = /^\d{1,10}日$/u;

/** Dates in Arabic numerals, also with lost marks. */
export const findArabic: DatePattern = (folded) => {
  const damaged = hasLostMarks(folded);
  return findAll(folded, RUN)
    .filter((run) => !isDuration(folded, run))
    .flatMap((run) => read(run))
    .filter((expression) => isCredible(folded, expression, damaged));
};

function read(run: Found): Expression[] {
  const point = toPoint(run);
  if (point) return [single(point)];
  return RUN_OF_DAYS.test(run.exact) ? readDays(run) : withoutLastToken(run);
}

/** `31415日`: a month with two days, which are one period if they follow each other and two dates if not. */
function readDays(run: Found): Expression[] {
  const [days, ...others] = splitDays(run.exact.slice(0, -1));
  if (!days || others.length > 0) return [];
  const { first, second, secondDigits } = days;
  const whole = { start: run.start, end: run.end, readings: [first], lost: true };
  if (second.day === (first.day ?? 0) + 1) return [range(whole, { ...whole, readings: [second] })];
  const middle = run.end - secondDigits - 1;
  return [single({ ...whole, end: middle }), single({ ...whole, start: middle, readings: [second] })];
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

/**
 * A month and day without any mark between them (38日, 630日) are read in a text that loses marks; else only at the
 * head of a part or after 于 and the like, and not 45日, which is a usual term.
 */
function isCredible(folded: string, { from, start, end }: Expression, damaged: boolean): boolean {
  const run = folded.slice(start, end);
  if (!from.lost || !RUN_OF_DAYS.test(run) || damaged || run.length >= 5) return true;
  return AT_HEAD.test(folded.slice(Math.max(0, start - 2), start)) && run !== '45日';
}
