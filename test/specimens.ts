import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../src/page/read-page';
import type { DocumentText } from '../src/text/document-text';

/** The project's own specimens, one folder each. */
export const SEEDS = join(import.meta.dirname, '..', 'seeds');
/** The real notices and their hand-made gold, which stand beside the project and are not part of it. */
export const SHARED = join(import.meta.dirname, '..', '..', 'shared');

/** An outline node as `expected.json` has it: without offsets. */
export interface ExpectedNode {
  marker: string;
  heading: string | null;
  problem: string | null;
  children: ExpectedNode[];
}

/** What stands in a specimen's `expected.json`. `notice` is null for a page that is none. */
export interface Expected {
  address: string;
  shape: string;
  notice: Record<string, unknown> | null;
}

export interface Specimen extends Expected {
  slug: string;
  html: string;
}

/** All specimens; a folder without its page or its expectation is an error, not an omission. */
export function loadSpecimens(): Specimen[] {
  return readdirSync(SEEDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const expected: Expected = JSON.parse(readFileSync(join(SEEDS, name, 'expected.json'), 'utf8'));
      return { ...expected, slug: name, html: readFileSync(join(SEEDS, name, 'page.html'), 'utf8') };
    });
}

/** Reads a page as the command line does. */
export function documentOf(html: string): DocumentText {
  return readPage(new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document).document;
}

/** The text dumps of a folder beside the project; none where the folder is not there. */
export function loadDumps(folder: string): { file: string; dump: string }[] {
  const path = join(SHARED, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ file, dump: readFileSync(join(path, file), 'utf8') }));
}
