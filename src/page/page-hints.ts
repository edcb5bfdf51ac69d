import type { PageHints } from './line';
import type { ContentSystem } from './systems/system';
import type { PageTraces } from './systems/traces';

/** What a page says of itself: by the names of the guideline for government sites (国办发〔2017〕47号), else as its system does. */
export function pageHints(page: Document, system: ContentSystem, traces: PageTraces): PageHints {
  const said = system.says?.(traces) ?? {};
  return {
    articleTitle: plain(traces.metas.get('articletitle')) ?? plain(said.articleTitle),
    documentTitle: page.title.trim() || null,
    pubDate: plain(traces.metas.get('pubdate')) ?? plain(said.pubDate),
    contentSource: plain(traces.metas.get('contentsource')) ?? plain(said.contentSource),
  };
}

/** Null if it is missing, blank or markup. */
function plain(content: string | null | undefined): string | null {
  const text = (content ?? '').replace(/[\u200B\uFEFF]/gu, '').trim();
  return text === '' || /<[a-z/]/iu.test(text) ? null : text;
}
