import { findAll } from '../../../text/pattern';
import { oncePerSource } from '../../once-per-source';
import { type Finding, found, type Rule } from '../../rule';
import { ORDINAL, SENDER } from '../../words/organs';

const TEAM = new RegExp(
  `(?<=^|[,。、;:(\\s]|[日旬末底]|由|派出|以来|期间|组织|经)(?!由|经|派出)(?<team>(?:${SENDER}|[\\p{Script=Han}]{0,6}交叉|[\\p{Script=Han}]{1,6}联动)[\\p{Script=Han}]{0,14}?(?:第${ORDINAL})?(?:巡[视察](?:第?${ORDINAL})?)组|(?:${SENDER}|[\\p{Script=Han}]{0,6}交叉)[\\p{Script=Han}]{0,10}巡[视察]第${ORDINAL}组)`,
  'dgmu',
);
const NUMBERED = new RegExp(`第${ORDINAL}|巡[视察]${ORDINAL}组|专项|交叉`, 'u');

/**
 * The team: 中央第四巡视组, 省委巡视一组, 市区级交叉巡察第18组, 区委营商环境专项巡察组.
 * Not: 市委巡察工作领导小组, a bare 巡察组.
 */
export const findTeam: Rule = (source) => teamOf(source);

const teamOf = oncePerSource((source): Finding[] => {
  const teams = findAll(source.folded, TEAM, source.opening).flatMap(({ groups }) =>
    groups.team ? [groups.team] : [],
  );
  const team = teams.find(({ exact }) => NUMBERED.test(exact)) ?? teams[0];
  return team ? [found(source, '/inspection/team', source.text.slice(team.start, team.end), team)] : [];
});
