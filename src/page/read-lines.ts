import type { DocumentText } from '../text/document-text';
import { type Body, findBody } from './find-body';
import { findPublication } from './find-publication';
import { findTitle } from './find-title';
import type { Line, PageHints } from './line';

/** What the lines of a page or a dump say: the document, and where its body stands among them. */
export interface LinesRead {
  document: DocumentText;
  body: Body;
}

/** Finds title, publication and body among the lines of a page. The text leads; what the page says of itself only helps. */
export function readLines(lines: readonly Line[], hints: PageHints): LinesRead {
  const body = findBody(lines);
  const title = findTitle(lines, body.from, hints);
  const publication = findPublication(lines, title, body, hints);
  return { document: { title: title?.title ?? null, publication, text: body.text }, body };
}
