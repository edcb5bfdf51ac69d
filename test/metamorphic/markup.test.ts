import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect } from 'vitest';
import type { Segment } from '../../src/page/dom-lines';
import { NO_HINTS } from '../../src/page/line';
import { readLines } from '../../src/page/read-lines';
import { type PageRead, readPage } from '../../src/page/read-page';
import { SAMPLES } from './corpus';
import { PLAIN, pageStyle, toPage } from './page-style';
import { holds, oneOf } from './property';
import { readNotice } from './read-notice';

/** A notice as lines of a page, and what a page without any style says. */
const pages = SAMPLES.map(({ name, lines }) => {
  const plain = lines.map((line) => ({ ...line, text: line.text.replace(/[ \t]+/gu, ' ') }));
  const { body } = readLines(plain, NO_HINTS);
  const { document } = read(toPage(plain, body, PLAIN));
  return { name, lines: plain, body, document, notice: readNotice(document) };
});

describe('the markup around the body', () => {
  holds(
    'changes neither its text nor the notice, and every character is found in its text node',
    50,
    fc.property(
      oneOf(pages, ({ name }) => name),
      pageStyle,
      (page, style) => {
        const { document, segments } = read(toPage(page.lines, page.body, style));
        expect(document).toEqual(page.document);
        expect(readNotice(document)).toEqual(page.notice);
        expect(wordsOfNodes(segments)).toBe(withoutSpace(document.text));
      },
    ),
  );
});

function read(html: string): PageRead {
  return readPage(new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document);
}

/** What the text nodes hold that the text was read from. */
function wordsOfNodes(segments: readonly Segment[]): string {
  return withoutSpace(segments.map(({ node, offset, length }) => node.data.slice(offset, offset + length)).join(''));
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}
