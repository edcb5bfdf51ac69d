import { type Found, findAll } from '../../../text/pattern';
import { type DatePattern, single } from '../expression';
import { splitRun } from '../split-run';

// 对13后进村… 202012213个后进村: a date that ran into a count. The count stands before too, so it can be taken off.

const RUN_WITH_COUNT =
  /(?<![\d.])(?<digits>20\d{3,9})(?=(?<counter>[个名家条项件人次处起户批所座场宗笔份支])?(?<noun>\p{Script=Han}{2}))/dgu;
const REACH = 200;

/** Dates that ran into the count after them, where the text before gives that count for the same things. */
export const findCounted: DatePattern = (folded) =>
  findAll(folded, RUN_WITH_COUNT).flatMap((match) => {
    const { digits, noun } = match.groups;
    const width = countWidth(folded, match);
    if (!digits || !noun || width === 0) return [];
    const run = digits.exact.slice(0, -width);
    const readings = ['日', '月', '年'].flatMap((mark) => splitRun([{ digits: run, mark, printed: false }]).readings);
    const dated = readings.filter(({ year }) => year !== null);
    return dated.length > 0
      ? [single({ start: digits.start, end: digits.start + run.length, readings: dated, lost: true })]
      : [];
  });

/**
 * How many of the last digits are a count that stands before: 13 of `13后进村`, `13个后进村` or `13个城乡后进村`; 0 if
 * none.
 */
function countWidth(folded: string, match: Found): number {
  const { digits, counter, noun } = match.groups;
  const before = folded.slice(Math.max(0, match.start - REACH), match.start);
  const isCounted = (count: string) =>
    before.includes(count) &&
    (new RegExp(`(?<![\\d.])${count}${counter?.exact ?? '个'}?\\p{Script=Han}{0,8}?${noun?.exact}`, 'u').test(before) ||
      // 嫌疑人18,… 202441718人: the count stood behind what it counts, its own unit lost.
      (counter !== undefined && new RegExp(`${counter.exact}${count}(?=[,。;])`, 'u').test(before)));
  return [3, 2, 1].find((width) => isCounted(digits?.exact.slice(-width) ?? '')) ?? 0;
}
