import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** The real notices with their gold; empty where the folder is not there. */
export function loadRealNotices(): { name: string; dump: string; goldFile: string }[] {
  const seeds = join(SHARED, 'seeds');
  if (!existsSync(seeds)) return [];
  return readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const name = basename(file).slice(0, 3);
      return { name, dump: readFileSync(join(seeds, file), 'utf8'), goldFile: join(SHARED, 'gold', `${name}.json`) };
    });
}
