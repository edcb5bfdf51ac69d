import type { DocumentText } from '../text/document-text';
import { type AroundBody, aroundBody } from './around-body';
import { cutSegments, type DomLine, domLines, type Segment } from './dom-lines';
import { type Attachment, findAttachment, isLeadToAttachment } from './find-attachment';
import type { Body } from './find-body';
import { type ArticleParts, findParts } from './find-parts';
import { findPlaces } from './find-places';
import { pageHints } from './page-hints';
import { readLines } from './read-lines';
import { systemOf } from './systems';
import { tracesOf } from './systems/traces';

/** A page read: its document, and for every character of the body's text the text node it stands in. */
export interface PageRead {
  document: DocumentText;
  /** In the order of the text; `start` counts into the text. The line breaks between paragraphs belong to none. */
  segments: Segment[];
  /** The lines outside the body, where title and source stand. */
  around: AroundBody;
  /** Where the rest of an article stands that is not whole on its page: 正文不完整. */
  parts: ArticleParts | null;
  /** The file that stands below the headline in the place of an article: 正文在附件里. The text is then empty, or short. */
  attachment: Attachment | null;
}

/** Reads a page's DOM, changing nothing. */
export function readPage(page: Document): PageRead {
  const lines = page.body ? domLines(page.body) : [];
  const traces = tracesOf(page);
  const system = systemOf(traces);
  const hints = pageHints(page, system, traces);
  const { document, title, body } = readLines(lines, hints, findPlaces(page, lines, system, traces));
  const around = aroundBody(lines, title, body);
  const parts = title && findParts(page, lines, body);
  const attachment = title && findAttachment(page, lines, title);
  if (attachment && isLeadToAttachment(body.text)) {
    return { document: { ...document, text: '' }, segments: [], around, parts, attachment };
  }
  return { document, segments: segmentsOf(lines, body), around, parts, attachment };
}

/** The text nodes that a body's characters stand in. */
function segmentsOf(lines: readonly DomLine[], body: Body): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { line, start, end, joint } of body.parts) {
    at += joint.length;
    for (const segment of cutSegments(lines[line]?.segments ?? [], start, end)) {
      segments.push({ ...segment, start: segment.start + at });
    }
    at += end - start;
  }
  return segments;
}
