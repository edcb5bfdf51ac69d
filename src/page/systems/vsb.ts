import type { ContentSystem } from './system';
import { hasComment, hasName } from './traces';

/**
 * 博达 VSB (Visual SiteBuilder): `#vsb_content`, numbered where a page has several (`#vsb_content_2`), around the
 * editor's `.v_news_content`; headline and source line stand with it in one form.
 */
export const vsb: ContentSystem = {
  name: '博达 VSB',
  recognises: (traces) =>
    hasName(traces, '#vsb_content', '#vsb_content_2', '.v_news_content', '.vsbcontent_start') ||
    hasComment(traces, /^\s{0,5}Announced by Visual SiteBuilder/u),
  headline:
    'form[name="_newscontent_fromname"] h1, form[name="_newscontent_fromname"] h2, form[name="_newscontent_fromname"] h3',
  source: null,
  body: '.v_news_content, [id^="vsb_content"]',
};
