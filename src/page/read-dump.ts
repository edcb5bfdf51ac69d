import type { DocumentText } from '../text/document-text';
import { type Line, NO_HINTS } from './line';
import { readLines } from './read-lines';

/** Reads a text dump of a page (a line of the page a line) as {@link DocumentText}. */
export function readDump(dump: string): DocumentText {
  const lines: Line[] = dump
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, block) => ({ text, block, linked: false }));
  return readLines(lines, NO_HINTS).document;
}
