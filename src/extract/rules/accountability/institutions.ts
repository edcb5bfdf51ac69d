import { findAll } from '../../../text/pattern';
import { counted, countFinding } from '../../count';
import type { Finding, Rule } from '../../rule';
import { statementParagraphs } from './statement';
import { sumFindings } from './sum-findings';

/** The last verb, of several that may stand in a row: 建立完善, 修订和出台, 出台(修订). */
const MAKE =
  '(?:建立|制定|制订|出台|健全|完善|修订|修改|修编|新建|新立|新[订定]|新增|形成)[、和]?(?:\\((?:修订|完善|制定)\\))?了?';
/** What they are about: 党建、财务等方面制度. */
const KIND = '[\\p{Script=Han}、]{0,16}?';
const NOUN = '(?:制度性?(?:机制|办法|文件|规定|成果)?|机制(?:制度)?)';
const ITEM = counted('[项个份件]');
/** 建立完善制度31项 | 健全3项制度 | and, behind such a count, 修订7项 */
const INSTITUTIONS = new RegExp(
  `(?:${MAKE}${KIND}${NOUN}|建章立制)(?:共计|合计|共)?${ITEM}|${MAKE}${counted('[项个份件]', 'm')}${KIND}${NOUN}|(?<=[项个][、,;和]|[项个]以及)(?:修订|完善|新建|新立)${counted('[项个]', 'k')}(?=[、,;。]|$)`,
  'dgu',
);

/** Institutions newly made and revised, summed where they are counted apart: 新制定制度38项,修订制度25项 */
export const findInstitutions: Rule = (source) => {
  for (const span of statementParagraphs(source)) {
    const counts = findAll(source.folded, INSTITUTIONS, span).flatMap((match) =>
      ['n', 'm', 'k'].flatMap((name) => countFinding(source, '/accountability/institutions', match, name)),
    );
    if (counts.length > 0) return sumFindings(source, withoutParts(source.folded, counts));
  }
  return [];
};

/** 建章立制32项,其中新建12项,修订20项: the first is the sum of the others, some of which may not be counted. */
function withoutParts(folded: string, counts: Finding[]): Finding[] {
  const [first, ...parts] = counts;
  const [next] = parts;
  if (first?.span && next?.span && /^[^。;]*其中/u.test(folded.slice(first.span.end, next.span.start))) return [first];
  const sum = parts.reduce((all, { value }) => all + Number(value), 0);
  return first && sum === first.value ? [first] : counts;
}
