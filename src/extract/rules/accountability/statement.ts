import type { Span } from '../../../notice/evidence';
import { NUMBER } from '../../../text/numerals';
import { contains } from '../../../text/span';
import { oncePerSource } from '../../once-per-source';
import { overallSentences } from '../../overall';
import type { Source } from '../../rule';

/** A count of persons behind a measure: 党纪处分58人, 诫勉7人, 辞退1人. Not: 对其给予党内警告处分, which counts nobody. */
const COUNTED_MEASURE = new RegExp(
  `(?:处分|处理|警告|察看|党籍|党内职务|诫勉(?:谈话)?|提醒|教育|谈话|检查|辞退|免职|停职|岗位)(?:共计|合计|共)?${NUMBER}(?:名|人|次|[,、;。(])|对${NUMBER}[名人][^,。;]{0,12}(?:处分|诫勉|提醒|教育|谈话)`,
  'u',
);

/** The sentences with the notice's own statement on discipline, where it speaks of the whole. */
export const statements: (source: Source) => readonly Span[] = oncePerSource((source) =>
  overallSentences(source).filter(({ start, end }) => COUNTED_MEASURE.test(source.folded.slice(start, end))),
);

/**
 * Where money and institutions may be counted, in the order in which they count: the statements, the rest of their
 * paragraphs, what stands before the first section and after the last.
 */
export const statementParagraphs: (source: Source) => readonly Span[] = oncePerSource((source) => {
  const said = statements(source);
  const around = source.paragraphs.filter(
    (p) => said.some((s) => contains(p, s)) && source.overall.some((o) => contains(o, p)),
  );
  const frames = source.outline.filter(({ marker }) => marker === '前言' || marker === '结语');
  return [...said, ...around, ...frames];
});
