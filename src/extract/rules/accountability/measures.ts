import { counted, countedBefore, countFinding, findByFirst } from '../../count';
import type { Finding, Rule, Source } from '../../rule';
import { REMINDERS } from '../../words/sanctions';
import { statements } from './statement';
import { sumFindings } from './sum-findings';

const PERSONS = '(?:名?(?:人(?:次|\\(次\\))?|名|次)|(?=[,、;。()]|$))';
const SUM = '的?(?:共计|合计|共|总计)?:?';
const ADMONITION = new RegExp(`诫勉(?:谈话)?(?:处理)?${SUM}${counted(PERSONS)}`, 'dgu');
/** What is listed with it; not 批评教育和处理31人, which is all that was done, nor 批评教育、诫勉和组织处理36人. */
const LISTED = '(?:(?:、|和|及|以及)(?!(?:组织)?处[理置分]|诫勉|党纪|政务)[\\p{Script=Han}]{2,6}){0,3}(?:等)?';
const REMINDER = new RegExp(
  `(?:责令(?:作出)?(?:书面)?检查(?:、|和|及))?(?:${REMINDERS.join('|')})${LISTED}${SUM}${counted(PERSONS)}`,
  'dgu',
);

const ADMONITION_AFTER = new RegExp(countedBefore('诫勉'), 'dgu');
const REMINDER_AFTER = new RegExp(countedBefore(`(?:${REMINDERS.join('|')})`), 'dgu');

/** 诫勉36人, 对1名干部进行诫勉 */
export const findAdmonition: Rule = (source) =>
  countIn(source, '/accountability/admonition', [ADMONITION, ADMONITION_AFTER]);

/** 教育提醒177人; 谈话提醒、责令检查和批评教育共204人; counted apart they are summed. */
export const findReminder: Rule = (source) => countIn(source, '/accountability/reminder', [REMINDER, REMINDER_AFTER]);

/** What the first statement that has the measure says of it, summed where it is counted in parts. */
function countIn(source: Source, pointer: Finding['pointer'], patterns: readonly RegExp[]): Finding[] {
  for (const statement of statements(source)) {
    const counts = findByFirst(source.folded, patterns, statement).flatMap((m) => countFinding(source, pointer, m));
    if (counts.length > 0) return sumFindings(source, counts);
  }
  return [];
}
