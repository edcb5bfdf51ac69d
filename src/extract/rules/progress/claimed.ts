import type { Span } from '../../../notice/evidence';
import { NUMBER, NUMBER_AHEAD } from '../../../text/numerals';
import { counted, findCount } from '../../count';
import { oncePerSource } from '../../once-per-source';
import { overallSentences } from '../../overall';
import type { Rule, Source } from '../../rule';

const ADJECTIVES = '(?:重点|具体|主要|突出|反馈|共性|整改|细化|分解|工作){0,4}';

const AREAS = [
  new RegExp(
    `${NUMBER_AHEAD}(?!一方面)(?<!从[^,。;]{0,24}|分)${counted('个?大?方面')}(?!的?(?:举措|措施|工作机制))`,
    'dgu',
  ),
  new RegExp(`${counted('个?大?类')}${ADJECTIVES}(?=问题|${NUMBER}[个项条])`, 'dgu'),
];
const PROBLEMS = [
  new RegExp(`${counted('[个项条]?')}${ADJECTIVES}(?:具体)${ADJECTIVES}问题(?!线索|清单|对照)`, 'dgu'),
  new RegExp(`${counted('[个项条]')}${ADJECTIVES}问题(?!线索|清单|对照)`, 'dgu'),
  new RegExp(`(?<=方面|类)${counted('')}${ADJECTIVES}问题(?!线索|清单|对照)`, 'dgu'),
  new RegExp(
    `(?:反馈|指出|认领)的?${ADJECTIVES}问题(?:共|共计|总计)?(?:${NUMBER}个?大?(?:方面|类))?${counted('[个项条]')}`,
    'dgu',
  ),
  new RegExp(`(?:形成|梳理出?|列出)${counted('[个项条]')}${ADJECTIVES}问题(?=清单)`, 'dgu'),
];
const MEASURES = [
  new RegExp(`${counted('[个项条]')}(?:重点|具体|整改|细化|落实|任务|工作|针对性){0,3}(?:举措|措施)`, 'dgu'),
  new RegExp(`(?:举措|措施)(?:共|共计|合计)?${counted('[个项条]')}`, 'dgu'),
];
const TASKS = [
  new RegExp(`${counted('[个项条]')}(?:重点|具体|整改|细化|主要){0,3}任务`, 'dgu'),
  new RegExp(`任务(?:共|共计)?${counted('[个项条]')}`, 'dgu'),
];

/**
 * What a sentence says that counts the findings: 反馈的4个方面31个问题. Not: 上一次巡视发现的45个问题, nor
 * 书记牵头整改难度最大的17个问题.
 */
const CLAIM = /反馈|指出|整改|问题.{0,40}(?:举措|措施|任务)/u;
const ELSEWHERE =
  /上一?[次轮]|上届|发现并整改|督促整改|专项检查(?:发现|反馈)|审计[^,。;]{0,8}(?:发现|反馈|指出)|未完成|集中整改期内|个月内|立行立改|查摆|民主生活会|组织生活会|(?:书记|[长委]|主任|成员|领导)[^,;。]{0,12}(?:牵头|领办|包抓|包联|认领|领衔|带头|督办)[^,;。]{0,16}$/u;
/** What a sentence says up to what was found, which it may then tell apart: 反馈的27个问题中,上轮未改到位的9个. */
function beforeCount(sentence: string): string {
  const at = sentence.search(COUNTED_FINDINGS);
  return at < 0 ? sentence : sentence.slice(0, at);
}

/** A sentence that counts what was found, the best place for the other counts too. */
const COUNTED_FINDINGS = new RegExp(`${NUMBER}(?:[个项条大类]|方面)[\\p{Script=Han}\\d]{0,14}(?:问题|任务)`, 'u');

/** 对照反馈的九个方面30个重点问题, 13类问题43项具体任务 */
export const findAreas: Rule = (source) => findCount(source, '/progress/areas', AREAS, claims(source));
/** 形成64个具体问题、270条整改举措 */
export const findProblems: Rule = (source) => findCount(source, '/progress/problems', PROBLEMS, claims(source));
/** 明确115项整改细化举措, 制定整改措施48条 */
export const findMeasures: Rule = (source) => findCount(source, '/progress/measures', MEASURES, claims(source));
/** 13类问题43项具体任务, 细化为61项整改任务 */
export const findTasks: Rule = (source) => findCount(source, '/progress/tasks', TASKS, claims(source));

/**
 * The sentences that may state what was found and planned in all, in the order of {@link Source.overall}, those that
 * count the findings first.
 */
export const claims: (source: Source) => readonly Span[] = oncePerSource((source) => {
  const words = ({ start, end }: Span): string => source.folded.slice(start, end);
  const all = overallSentences(source).filter(
    (sentence) => CLAIM.test(words(sentence)) && !ELSEWHERE.test(beforeCount(words(sentence))),
  );
  const counting = all.filter((sentence) => COUNTED_FINDINGS.test(words(sentence)));
  return [...counting, ...all.filter((sentence) => !counting.includes(sentence))];
});
