import type { DocumentText } from '../text/document-text';
import { cutSegments, domLines, type Segment } from './dom-lines';
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
}

/** Reads a page's DOM, changing nothing. */
export function readPage(page: Document): PageRead {
  const lines = page.body ? domLines(page.body) : [];
  const traces = tracesOf(page);
  const system = systemOf(traces);
  const hints = pageHints(page, system, traces);
  const { document, body } = readLines(lines, hints, findPlaces(page, lines, system, traces));
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
