import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import { readPage } from '../../src/page/read-page';
import { documentOf, loadSpecimens } from '../specimens';

const COMMENTS = 0x80;

/** The page as a redesign may leave it: no class, id, meta or comment, no h1 to h6, every block in one more div. */
function redesigned(html: string): Document {
  const { document: page } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  for (const meta of page.querySelectorAll('meta')) meta.remove();
  for (const comment of nodesOf(page, COMMENTS)) comment.parentNode?.removeChild(comment);
  for (const element of page.querySelectorAll('*')) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
  for (const heading of page.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const plain = page.createElement('div');
    plain.append(...heading.childNodes);
    heading.replaceWith(plain);
  }
  for (const block of page.querySelectorAll('p, div, table, ul')) {
    const around = page.createElement('div');
    block.replaceWith(around);
    around.append(block);
  }
  return page;
}

function nodesOf(page: Document, what: number): Node[] {
  const iterator = page.createNodeIterator(page, what);
  const nodes: Node[] = [];
  for (let node = iterator.nextNode(); node; node = iterator.nextNode()) nodes.push(node);
  return nodes;
}

describe('a redesign of the portal', () => {
  it.each(loadSpecimens())('changes nothing of what is read of $slug', ({ html }) => {
    expect(extract(readPage(redesigned(html)).document)).toEqual(extract(documentOf(html)));
  });
});
