import type { NoticeDate } from '../../../notice/schema';
import { clauses, sentences } from '../../../text/sentences';
import { contains } from '../../../text/span';
import { type Finding, found, type Rule, type Source } from '../../rule';

/** The period of the inspection: the first range of dates in the opening. 8月10日至9月29日, 4月中旬至6月上旬 */
export const findPeriod: Rule = (source) => {
  const range = openingDates(source).find(({ value }) => value?.includes('/'));
  return range ? dated(source, '/inspection/period', range) : [];
};

/**
 * The day the findings were given: the first single date of the clause or sentence that speaks of 反馈.
 * 8月9日,省委巡视组向…反馈了 | 并于6月13日反馈了 | 2022年12月28日,…向…反馈了
 */
export const findFeedback: Rule = (source) => {
  const dates = openingDates(source).filter(({ value }) => value !== null && !value.includes('/'));
  const spans = [...clauses(source.folded, source.opening), ...sentences(source.folded, source.opening)];
  for (const span of spans) {
    const at = source.folded.slice(span.start, span.end).search(/反馈(?!会)/u);
    if (at < 0) continue;
    const date = dates.find((d) => contains(span, d) && d.end <= span.start + at);
    if (date) return dated(source, '/inspection/feedback', date);
  }
  return [];
};

function openingDates(source: Source): NoticeDate[] {
  return source.dates.filter((date) => contains(source.opening, date));
}

function dated(source: Source, pointer: Finding['pointer'], date: NoticeDate): Finding[] {
  return date.value === null ? [] : [found(source, pointer, date.value, date, date.basis)];
}
