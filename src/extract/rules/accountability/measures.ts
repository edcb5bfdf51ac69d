import type { Span } from '../../../notice/evidence';
import type { Pointer } from '../../../notice/pointer';
import { findAll, findFirst } from '../../../text/pattern';
import { clauses, paragraphs } from '../../../text/sentences';
import { contains } from '../../../text/span';
import { counted, countFinding } from '../../count';
import { type Finding, found, type Rule, type Source } from '../../rule';
import { REMINDERS } from '../../words/sanctions';
import { statements } from './statement';

const PERSONS = '(?:名?(?:人(?:次|\\(次\\))?|名|次)|(?=[,,、;。()]|$))';
const SUM = '(?:共计|合计|共|总计)?';
const ADMONITION = new RegExp(`诫勉(?:谈话)?(?:处理)?${SUM}${counted(PERSONS)}`, 'dgu');
const REMINDER = new RegExp(
  `(?:${REMINDERS.join('|')})(?:(?:、|和|及|以及)[\\p{Script=Han}]{2,6}){0,3}(?:等)?${SUM}${counted(PERSONS)}`,
  'dgu',
);
const CHECK_THEN_REMINDER = new RegExp(
  `责令(?:作出)?(?:书面)?检查(?:、|和|及)(?:${REMINDERS.join('|')})${SUM}${counted(PERSONS)}`,
  'dgu',
);
const INSTITUTIONS = [
  new RegExp(
    `(?<!修订|修改|完善)(?:(?:新)?(?:建立|制定|出台|健全|建立健全|建立完善|制定完善|新建|完善|修订完善|建章立制))(?:了|和)?(?:修订|完善|健全)?(?:各类|各项|相关|规章|长效|内控|管理)*(?:制度|机制)(?:机制|办法|文件)?${SUM}${counted('[项个]')}`,
    'dgu',
  ),
  new RegExp(
    `(?:建立|制定|出台|健全|新建|完善|形成)[^,;。]{0,6}${counted('[项个]')}(?:规章|管理|长效)?(?:制度|机制)`,
    'dgu',
  ),
];
const REVISED = new RegExp(
  `(?:修订|修改|完善)(?:各类|各项|相关|规章)?制度${SUM}${counted('[项个]')}|(?<=项、|项,|项;)修订${counted('[项个]', 'm')}`,
  'dgu',
);
const MADE_THEN_REVISED = new RegExp(
  `(?:新制定|新建立|新建|新立|制定|建立|出台)(?:各类|各项|相关|规章)?制度${SUM}${counted('[项个]')}`,
  'dgu',
);

/** 诫勉36人 */
export const findAdmonition: Rule = (source) => firstCount(source, '/accountability/admonition', [ADMONITION]);

/** 教育提醒177人; 谈话提醒、责令检查和批评教育共204人 */
export const findReminder: Rule = (source) =>
  firstCount(source, '/accountability/reminder', [CHECK_THEN_REMINDER, REMINDER]);

/** 建立完善制度31项; 新制定制度38项,修订制度25项 are summed. */
export const findInstitutions: Rule = (source) => {
  for (const statement of moneyAndRules(source)) {
    const made = findFirst(source.folded, MADE_THEN_REVISED, statement);
    const revised = findFirst(source.folded, REVISED, statement);
    const first = made && countFinding(source, '/accountability/institutions', made)[0];
    const second =
      revised && countFinding(source, '/accountability/institutions', revised, revised.groups.n ? 'n' : 'm')[0];
    if (first && second) return [sum(source, first, second)];
    const one = INSTITUTIONS.flatMap((pattern) => findAll(source.folded, pattern, statement)).flatMap((match) =>
      countFinding(source, '/accountability/institutions', match),
    )[0];
    const only = first ?? one ?? second;
    if (only) return [only];
  }
  return [];
};

/** 清退款项2119.78万元 */
export const findRefunded: Rule = (source) =>
  money(source, '/accountability/refundedYuan', /(?:清退|退还|退缴|退赔|清缴|退回|返还)[^,;。]{0,20}$/u);

/** 挽回其他经济损失2088.79万元 */
export const findRecovered: Rule = (source) =>
  money(source, '/accountability/recoveredYuan', /(?:挽回|避免)[^,;。]{0,20}$/u);

function firstCount(source: Source, pointer: Pointer, patterns: readonly RegExp[]): Finding[] {
  for (const statement of statements(source)) {
    const finding = patterns
      .flatMap((pattern) => findAll(source.folded, pattern, statement))
      .flatMap((match) => countFinding(source, pointer, match))[0];
    if (finding) return [finding];
  }
  return [];
}

function sum(source: Source, a: Finding, b: Finding): Finding {
  const span = {
    start: Math.min(a.span?.start ?? 0, b.span?.start ?? 0),
    end: Math.max(a.span?.end ?? 0, b.span?.end ?? 0),
  };
  return found(source, a.pointer, Number(a.value) + Number(b.value), span);
}

/** Where the statement may name money and institutions: in the sentences on discipline, and in the rest of their paragraphs. */
function moneyAndRules(source: Source): Span[] {
  const said = statements(source);
  const around = paragraphs(source.folded).filter(
    (p) => said.some((s) => contains(p, s)) && source.overall.some((o) => contains(o, p)),
  );
  return [...said, ...around];
}

function money(source: Source, pointer: Pointer, label: RegExp): Finding[] {
  for (const span of moneyAndRules(source).flatMap((s) => clauses(source.folded, s))) {
    const amount = source.amounts.find(
      (a) => contains(span, a) && label.test(source.folded.slice(span.start, a.start).split(/[,、]/u).at(-1) ?? ''),
    );
    if (amount) return [found(source, pointer, amount.yuan, amount)];
  }
  return [];
}
