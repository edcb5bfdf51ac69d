import type { Span } from '../../../notice/evidence';
import { NUMBER } from '../../../text/numerals';
import { contains } from '../../../text/span';
import { oncePerSource } from '../../once-per-source';
import { overallSentences } from '../../overall';
import type { Source } from '../../rule';

/** A count of persons behind a measure: 党纪处分58人, 诫勉7人, 辞退1人. Not: 对其给予党内警告处分, which counts nobody. */
const COUNTED_MEASURE = new RegExp(
  `(?:处分|处理|警告|察看|党籍|党内职务|诫勉(?:谈话)?|提醒|教育|谈话|检查|辞退|免职|停职|岗位)的?(?:共计|合计|共)?:?${NUMBER}(?:名|人|次|[,、;。(])|${NUMBER}[名人][^,。;]{0,14}(?:处分|组织处理|诫勉|提醒|教育|谈话)`,
  'u',
);

/** The sentences with the notice's own statement on discipline, where it speaks of the whole. */
export const statements: (source: Source) => readonly Span[] = oncePerSource((source) =>
  overallSentences(source).filter(({ start, end }) => COUNTED_MEASURE.test(source.folded.slice(start, end))),
);

/**
 * Where money and institutions may be counted, in the order in which they count: the statements, the rest of their
 * paragraphs and of their sections, what stands before the first section and after the last; where nothing is stated,
 * all that speaks of the whole.
 */
export const statementParagraphs: (source: Source) => readonly Span[] = oncePerSource((source) => {
  const said = statements(source);
  const isOverall = (span: Span): boolean => source.overall.some((o) => contains(o, span));
  const around = source.paragraphs.filter((p) => said.some((s) => contains(p, s)) && isOverall(p));
  const sections = source.outline.filter((node) => isOverall(node) && said.some((s) => contains(node, s)));
  const frames = source.outline.filter(({ marker }) => marker === '前言' || marker === '结语');
  return [...said, ...around, ...sections, ...frames, ...(said.length === 0 ? source.overall : [])];
});
