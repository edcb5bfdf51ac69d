import type { DocumentText } from '../text/document-text';
import { cutSegments, domLines, type Segment } from './dom-lines';
import type { PageHints } from './line';
import { readLines } from './read-lines';

/** A page read: its document, and for every character of the body's text the text node it stands in. */
export interface PageRead {
  document: DocumentText;
  /** In the order of the text; `start` counts into the text. The line breaks between paragraphs belong to none. */
  segments: Segment[];
}

/** Reads a page's DOM, changing nothing. */
export function readPage(page: Document): PageRead {
  const lines = page.body ? domLines(page.body) : [];
  const { document, body } = readLines(lines, pageHints(page));
  const segments: Segment[] = [];
  let at = 0;
  for (const { line, start, end, joint } of body.parts) {
    at += joint.length;
    for (const segment of cutSegments(lines[line]?.segments ?? [], start, end)) {
      segments.push({ ...segment, start: segment.start + at });
    }
    at += end - start;
  }
  return { document, segments };
}

/** What the page's head says: names of the guideline for government sites (国办发〔2017〕47号). */
function pageHints(page: Document): PageHints {
  return {
    articleTitle: metaContent(page, 'ArticleTitle'),
    documentTitle: page.title.trim() || null,
    pubDate: metaContent(page, 'PubDate'),
    contentSource: metaContent(page, 'ContentSource'),
  };
}

/** The content of a meta; null if it is missing, blank or escaped markup. */
function metaContent(page: Document, name: string): string | null {
  const content = page.querySelector(`meta[name="${name}" i]`)?.getAttribute('content') ?? '';
  const plain = content.replace(/[\u200B\uFEFF]/gu, '').trim();
  return plain === '' || /<[a-z/]/iu.test(plain) ? null : plain;
}
