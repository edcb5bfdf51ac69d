import type { Span } from '../../../notice/evidence';
import { NUMBER } from '../../../text/numerals';
import { sentences } from '../../../text/sentences';
import type { Source } from '../../rule';

/** A count of persons behind a measure: 党纪处分58人, 诫勉7人, 辞退1人. Not: 对其给予党内警告处分, which counts nobody. */
const COUNTED_MEASURE = new RegExp(
  `(?:处分|处理|警告|察看|党籍|党内职务|诫勉(?:谈话)?|提醒|教育|谈话|检查|辞退|免职|停职|岗位)(?:共计|合计|共)?${NUMBER}(?:名|人|次|[,,、;。(])`,
  'u',
);
/** What a sentence about all says, where it stands in a section. */
const OF_ALL = /整改(?:以来|期间|过程|工作中)|共(?:计)?(?:给予|问责|查处)|累计|反馈/u;

/**
 * The sentences with the notice's own statement on discipline. Before the first section and after the last every such
 * sentence counts; within a section only one that speaks of the whole.
 */
export function statements(source: Source): Span[] {
  const frames = source.outline.filter(({ marker }) => marker === '前言' || marker === '结语');
  const isFrame = (span: Span): boolean =>
    source.outline.length === 0 || frames.some(({ start, end }) => start <= span.start && span.end <= end);
  return source.overall
    .flatMap((span) => sentences(source.folded, span))
    .filter((sentence) => {
      const words = source.folded.slice(sentence.start, sentence.end);
      return COUNTED_MEASURE.test(words) && (isFrame(sentence) || OF_ALL.test(words));
    });
}
