import type { Span } from '../../../notice/evidence';
import type { InspectionLevel } from '../../../notice/kinds';
import { findFirst } from '../../../text/pattern';
import { type Finding, found, type Rule, type Source } from '../../rule';
import { ORDINAL } from '../../words/organs';
import { findTeam } from './team';

const TYPE = /(?<type>巡[视察])(?!工作|整改)/dgu;
const ANY_TYPE = /(?<type>巡[视察])/dgu;
/** Under whose plan the inspection was made, where the team's name does not say who sent it: 根据县委统一部署 */
const PLAN = /(?:根据|按照|依据)(?<sender>[\p{Script=Han}]{1,20}?)(?:关于|巡[视察]|统一|工作|的?部署|的?安排)/dgu;

/** 巡视 or 巡察, by the team's name, else by what the opening says was done. */
export const findType: Rule = (source) => {
  const team = findTeam(source)[0]?.span;
  const hit = (team && findFirst(source.folded, ANY_TYPE, team)) ?? findFirst(source.folded, TYPE, source.opening);
  const group = hit?.groups.type;
  return group ? [found(source, '/inspection/type', group.exact, group)] : [];
};

/**
 * Who sent the team. 巡察 is what cities and counties do, so 市委 with 巡视 can only be a municipality's.
 * 市区级交叉 is run by the city. 党组, 党委 and 工委 of no territory (省委教育工委) are an organ's own.
 */
export const findLevel: Rule = (source) => {
  const team = findTeam(source)[0]?.span;
  return (team && levelOf(source, team)) ?? levelFromPlan(source);
};

function levelFromPlan(source: Source): Finding[] {
  const sender = findFirst(source.folded, PLAN, source.opening)?.groups.sender;
  return (sender && levelOf(source, sender)) ?? [];
}

function levelOf(source: Source, span: Span): Finding[] | null {
  const isVisit = findType(source)[0]?.value === '巡视';
  const level = levelOfWords(source.folded.slice(span.start, span.end), isVisit);
  return level ? [found(source, '/inspection/level', level, span)] : null;
}

function levelOfWords(words: string, isVisit: boolean): InspectionLevel | null {
  if (/^(?:党)?中央/u.test(words)) return 'central';
  if (/(?<!党)工委/u.test(words)) return 'organ';
  if (/省委|自治区党委|兵团党委/u.test(words)) return 'provincial';
  if (/交叉/u.test(words) && /市/u.test(words)) return 'municipal';
  if (/市委/u.test(words)) return isVisit ? 'provincial' : 'municipal';
  if (/[州盟地]委|[州盟师市]党委/u.test(words)) return 'municipal';
  if (/[县区旗]委|(?:[县旗]|(?<!集)团)党委/u.test(words)) return 'county';
  if (/党组|党委|党工委/u.test(words)) return 'organ';
  return null;
}

/** A round, for {@link findRound}: 十九届中央第六轮, 十四届省委第十轮, 市委第三轮 */
const ROUND = new RegExp(
  `(?<round>(?:(?:[一二三四五六七八九十]{1,4}|\\d{1,2})届(?:[\\p{Script=Han}]{1,10}?)|(?:中央|[省市区县州旗]委|党组|党委))第${ORDINAL}轮)`,
  'dgu',
);

/** The round of inspections, from the opening, else from the title. */
export const findRound: Rule = (source) => {
  const inOpening = findFirst(source.folded, ROUND, source.opening)?.groups.round;
  if (inOpening)
    return [found(source, '/inspection/round', source.text.slice(inOpening.start, inOpening.end), inOpening)];
  const exact = findFirst(source.document.title?.value ?? '', ROUND)?.groups.round?.exact;
  return exact ? [{ pointer: '/inspection/round', value: exact, basis: 'stated', span: null, exact }] : [];
};
