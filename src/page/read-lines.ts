import type { DocumentText } from '../text/document-text';
import type { Body } from './find-body';
import { findPublication } from './find-publication';
import { type Line, type LineRange, NO_PLACES, type PageHints, type Places } from './line';
import { weighBody, weighTitle } from './weigh-places';

/** What the lines of a page or a dump say: the document, and where its title and body stand among them. */
export interface LinesRead {
  document: DocumentText;
  title: LineRange | null;
  body: Body;
}

/**
 * Finds title, publication and body among the lines of a page. The text leads; what the page says of itself and where
 * its system keeps things only helps.
 */
export function readLines(lines: readonly Line[], hints: PageHints, places: Places = NO_PLACES): LinesRead {
  const body = weighBody(lines, places.bodies, hints);
  const title = weighTitle(lines, places.headlines, body.from, hints);
  const publication = findPublication(lines, { title, body, sources: places.sources }, hints);
  return { document: { title: title?.title ?? null, publication, text: body.text }, title, body };
}
