import type { NoticeDate } from '../../../notice/schema';
import { clauses, sentences } from '../../../text/sentences';
import { contains } from '../../../text/span';
import { type Finding, found, type Rule, type Source } from '../../rule';

/** 10月20日至11月20日,集中开展整改: the body's own time. */
const OF_RECTIFICATION = /^[^。巡]{0,10}(?:集中)?整改/u;

/** The period of the inspection: the first range of dates in the opening. 8月10日至9月29日, 4月中旬至6月上旬 */
export const findPeriod: Rule = (source) => {
  const range = openingDates(source).find(
    ({ value, end }) => value?.includes('/') && !OF_RECTIFICATION.test(source.folded.slice(end, end + 24)),
  );
  return range ? dated(source, '/inspection/period', range) : [];
};

/** The meeting at which findings are given; not one of the body's own on what was given. */
const FEEDBACK_MEETING = /反馈会(?!议?精神)/u;

/** 向领导班子通报了巡察情况 */
const TOLD = /通报了?巡[视察](?:意见|情况|结果)/u;

/**
 * The day the findings were given: the last single date before 反馈 in its clause or sentence; of several that are
 * listed (7月12日、7月14日) the first.
 * 8月9日,省委巡视组向…反馈了 | 并于6月13日反馈了 | 2022年12月28日,…向…反馈了 | 9月13日,反馈会召开
 */
export const findFeedback: Rule = (source) => {
  const dates = openingDates(source).filter(({ value }) => value !== null && !value.includes('/'));
  const spans = [...clauses(source.folded, source.opening), ...sentences(source.folded, source.opening)];
  for (const said of [/反馈(?!会)/u, FEEDBACK_MEETING, TOLD]) {
    for (const span of spans) {
      const at = source.folded.slice(span.start, span.end).search(said);
      const date = firstListed(
        source.folded,
        dates.filter((d) => contains(span, d) && d.end <= span.start + at),
      );
      if (date) return dated(source, '/inspection/feedback', date);
    }
  }
  return [];
};

/** Of the last dates that are joined by 、 the first. */
function firstListed(folded: string, dates: NoticeDate[]): NoticeDate | undefined {
  let at = dates.length - 1;
  while (at > 0 && /^[、和]$/u.test(folded.slice(dates[at - 1]?.end, dates[at]?.start))) at--;
  return dates[at];
}

function openingDates(source: Source): NoticeDate[] {
  return source.dates.filter((date) => contains(source.opening, date));
}

function dated(source: Source, pointer: Finding['pointer'], date: NoticeDate): Finding[] {
  return date.value === null ? [] : [found(source, pointer, date.value, date, date.basis)];
}
