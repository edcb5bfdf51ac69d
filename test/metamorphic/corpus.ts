import { JSDOM, VirtualConsole } from 'jsdom';
import type { Notice } from '../../src/notice/schema';
import { domLines } from '../../src/page/dom-lines';
import type { Line } from '../../src/page/line';
import { readDump } from '../../src/page/read-dump';
import { readPage } from '../../src/page/read-page';
import type { DocumentText } from '../../src/text/document-text';
import { loadDumps, loadSpecimens } from '../specimens';
import { readNotice } from './read-notice';

/** A notice to make changes in. */
export interface Sample {
  name: string;
  /** What a reader sees of its page, line by line. */
  lines: Line[];
  document: DocumentText;
  notice: Notice;
}

/** The specimens that are notices, and the real notices beside the project where they are there. */
export const SAMPLES: readonly Sample[] = [
  ...loadSpecimens()
    .filter(({ notice }) => notice !== null)
    .map(({ slug, html }) => fromPage(slug, html)),
  ...loadDumps('seeds').map(({ file, dump }) => fromDump(file, dump)),
];

function fromPage(name: string, html: string): Sample {
  const page = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
  const { document } = readPage(page);
  const lines = domLines(page.body).map(({ text, block, linked }) => ({ text, block, linked }));
  return { name, lines, document, notice: readNotice(document) };
}

function fromDump(name: string, dump: string): Sample {
  const lines = dump
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, block) => ({ text, block, linked: false }));
  const document = readDump(dump);
  return { name, lines, document, notice: readNotice(document) };
}
