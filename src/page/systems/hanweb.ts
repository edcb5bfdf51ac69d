import type { ContentSystem } from './system';
import { hasComment } from './traces';

/**
 * 大汉 Hanweb (版通, JCMS, JPAAS): the body stands between two comments, for feed readers, or between two metas that
 * stand in the body. The templates' names (`#zoom`, `.art_con`) are found elsewhere too, so none is known by them.
 */
const BODY_COMMENTS = [
  { begin: /^ZJEG_RSS\.content\.begin/u, end: /^ZJEG_RSS\.content\.end/u },
  { begin: /^<\$\[信息内容\]>begin/u, end: /^<\$\[信息内容\]>end/u },
];

export const hanweb: ContentSystem = {
  name: '大汉 Hanweb',
  recognises: (traces) =>
    traces.metas.has('contentstart') || BODY_COMMENTS.some(({ begin }) => hasComment(traces, begin)),
  headline: '#ivs_title, .artTitle',
  source: '#source_baidu, #pubtime_baidu',
  body: '#zoom, #ivs_content, .art_con, .artCon',
  bodyComments: BODY_COMMENTS,
  bodyMarks: { begin: 'meta[name="ContentStart" i]', end: 'meta[name="ContentEnd" i]' },
};
