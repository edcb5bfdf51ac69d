import { readPage } from '../../src/page/read-page';
import { toHanNumber, toNumber } from '../../src/text/numerals';
import { paragraphs } from '../../src/text/sentences';

/** A paragraph this long is no heading, signature or source line. */
const PROSE_LENGTH = 60;
const SECTION = /^(?<space>\s{0,40})(?<number>[一二三四五六七八九十]{1,3})、/u;

/**
 * Makes a page's body longer: all between its opening and its last paragraph of prose comes several times over, its
 * sections numbered on (一、 to 四、, then 五、 to 八、). The opening and the signature stay as they are: a body that
 * begins anew is read as the end of the one before.
 */
export function lengthen(page: Document, times: number): void {
  const { first, last } = repeatedNodes(page);
  const parent = commonParent(first, last);
  const pieces = childrenBetween(parent, childWith(parent, first), childWith(parent, last));
  const sections = Math.max(0, ...pieces.flatMap(sectionNumbers));
  const after = pieces.at(-1)?.nextSibling ?? null;
  for (let copy = 1; copy < times; copy++) {
    parent.insertBefore(page.createElement('br'), after);
    for (const piece of pieces) parent.insertBefore(numberedOn(piece, copy * sections), after);
  }
}

/** Where the part to repeat begins and ends: the whole page's body if what was read of it is less than two paragraphs. */
function repeatedNodes(page: Document): { first: Node; last: Node } {
  const { document, segments } = readPage(page);
  const nodeAt = (offset: number) => segments.findLast(({ start }) => start <= offset)?.node;
  const prose = paragraphs(document.text).slice(1);
  const end = prose.findLast((span) => span.end - span.start >= PROSE_LENGTH) ?? prose.at(-1);
  const first = prose[0] && nodeAt(prose[0].start);
  const last = end && nodeAt(end.end - 1);
  if (first && last) return { first, last };
  const { firstChild, lastChild } = page.body;
  if (!firstChild || !lastChild) throw new Error('the page is empty');
  return { first: firstChild, last: lastChild };
}

function commonParent(first: Node, last: Node): Node {
  let parent = first.parentNode;
  while (parent && !parent.contains(last)) parent = parent.parentNode;
  if (!parent) throw new Error('the text stands outside the page');
  return parent;
}

function childWith(parent: Node, node: Node): Node {
  let child = node;
  while (child.parentNode && child.parentNode !== parent) child = child.parentNode;
  return child;
}

function childrenBetween(parent: Node, first: Node, last: Node): Node[] {
  const children: Node[] = [...parent.childNodes];
  return children.slice(children.indexOf(first), children.indexOf(last) + 1);
}

function sectionNumbers(piece: Node): number[] {
  return textNodes(piece).flatMap(({ data }) => toNumber(SECTION.exec(data)?.groups?.number ?? '') ?? []);
}

function numberedOn(piece: Node, by: number): Node {
  const copy = piece.cloneNode(true);
  for (const node of textNodes(copy)) {
    node.data = node.data.replace(SECTION, (whole, space: string, number: string) => {
      const value = toNumber(number);
      return value === null ? whole : `${space}${toHanNumber(value + by)}、`;
    });
  }
  return copy;
}

function textNodes(root: Node): Text[] {
  if (root instanceof Text) return [root];
  return [...root.childNodes].flatMap(textNodes);
}
