import type { PageHints } from '../line';
import type { ContentSystem } from './system';
import { hasComment, hasName, type PageTraces } from './traces';

const PROPERTY = /^enpproperty\b/u;
const CONTENT = /^enpcontent/u;

/**
 * 方正 Founder's digital newspapers: the body in `<founder-content>` or between `enpcontent` comments, often a second
 * time for printing; what the paper's system knows of the article in the comment `enpproperty`.
 */
export const founder: ContentSystem = {
  name: '方正数字报',
  recognises: (traces) =>
    hasName(traces, 'founder-content', 'founder-title', '#ozoom') ||
    hasComment(traces, CONTENT) ||
    hasComment(traces, PROPERTY),
  headline: 'founder-title, #NewsArticleTitle, .newsdetatit h3, .font01',
  source: '#paperdatediv',
  body: 'founder-content, #ozoom, #articleContent',
  bodyComments: [
    { begin: CONTENT, end: /^\/enpcontent/u },
    { begin: /^<npm:article-content>/u, end: /^<\/npm:article-content>/u },
  ],
  says: propertyHints,
};

/** <!--enpproperty <founder-date>2023-11-17</founder-date>…<founder-title>中共…的通报</founder-title>…/enpproperty--> */
function propertyHints({ comments }: PageTraces): Partial<PageHints> {
  const property = comments.find(({ data }) => PROPERTY.test(data))?.data ?? '';
  return {
    articleTitle: propertyOf(property, 'title')?.replace(/<br ?\/?>/giu, '') || null,
    pubDate: propertyOf(property, 'date'),
  };
}

function propertyOf(property: string, name: string): string | null {
  const value = new RegExp(`<(?:founder-)?${name}>(?<value>[\\s\\S]{1,300}?)</(?:founder-)?${name}>`, 'u').exec(
    property,
  );
  return value?.groups?.value?.trim() || null;
}
