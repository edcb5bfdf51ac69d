import type { Line } from './line';

/** A run of characters of a line that stands in one text node, in the same order and without a gap. */
export interface Segment {
  /** Where the run begins in its line, and how long it is (UTF-16 code units). */
  start: number;
  length: number;
  node: Text;
  /** Where the run begins in its node. */
  offset: number;
}

export interface DomLine extends Line {
  segments: Segment[];
}

/** Elements that begin and end a line. By name and not by computed style, so that every DOM gives the same lines. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr caption ul founder-content founder-title'.split(
    ' ',
  ),
);
/** Elements whose text a reader does not see as part of the page; the last four hold data for scripts. */
const SILENT = new Set(
  'script style noscript noframes template iframe object embed canvas svg math audio video select option datalist textarea button input head title meta link rt rp xml datastore recordset nextgroup'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
const LINKED_SHARE = 0.8;

/**
 * The lines of a page in document order, with the text nodes that their characters stand in. Reads the DOM and
 * nothing else: no layout, no style sheet. Iterative, so that no depth of nesting is too much.
 */
export function domLines(root: Element): DomLine[] {
  const builder = new LineBuilder();
  let node: Node | null = root;
  while (node) {
    const entered = enter(node, builder);
    const next: Node | null = entered ? node.firstChild : null;
    node = next ?? leaveToNext(node, root, builder, entered);
  }
  builder.endBlock();
  return builder.lines;
}

/** @returns whether the node's children are to be read */
function enter(node: Node, builder: LineBuilder): boolean {
  if (isText(node)) builder.add(node);
  if (!isElement(node)) return false;
  const name = node.localName;
  if (name === 'br') builder.endLine();
  if (SILENT.has(name) || isHidden(node)) return false;
  if (BLOCKS.has(name)) builder.endBlock();
  if (name === 'a') builder.links++;
  if (CELLS.has(name)) builder.beginCell();
  return true;
}

function leaveToNext(from: Node, root: Node, builder: LineBuilder, entered: boolean): Node | null {
  let node: Node | null = from;
  let wasEntered = entered;
  while (node) {
    if (wasEntered) leave(node, builder);
    if (node === root) return null;
    if (node.nextSibling) return node.nextSibling;
    node = node.parentNode;
    wasEntered = true;
  }
  return null;
}

function leave(node: Node, builder: LineBuilder): void {
  if (!isElement(node)) return;
  if (BLOCKS.has(node.localName)) builder.endBlock();
  if (node.localName === 'a') builder.links--;
  if (CELLS.has(node.localName)) builder.endCell((node.parentElement?.childElementCount ?? 0) > 1);
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
}

const SPACE = /[ \t\n\r\f]/gu;
const SPACES = /[ \t\n\r\f]*/uy;

/** Where the first white space from an offset on stands; the end if there is none. */
function spaceFrom(data: string, offset: number): number {
  SPACE.lastIndex = offset;
  return SPACE.test(data) ? SPACE.lastIndex - 1 : data.length;
}

/** Where the white space at an offset ends. */
function behindSpace(data: string, offset: number): number {
  SPACES.lastIndex = offset;
  SPACES.test(data);
  return SPACES.lastIndex;
}

/** Collects the characters of text nodes into lines, white space collapsed as a browser does. */
class LineBuilder {
  readonly lines: DomLine[] = [];
  /** How many links the reader is in. */
  links = 0;
  private block = 0;
  /** How many lines there were before each of the table cells that the reader is in. */
  private readonly cells: number[] = [];
  private text = '';
  private linkedLength = 0;
  private segments: Segment[] = [];
  /** White space that is shown only if something follows it on the line. */
  private gap: { node: Text; offset: number; broken: boolean } | null = null;

  add(node: Text): void {
    const { data } = node;
    for (let at = 0; at < data.length; ) {
      const gap = spaceFrom(data, at);
      if (gap > at) this.addRun(node, at, data.slice(at, gap));
      at = behindSpace(data, gap);
      if (at > gap) this.gap ??= { node, offset: gap, broken: /[\n\r]/u.test(data.slice(gap, at)) };
    }
  }

  private addRun(node: Text, offset: number, run: string): void {
    if (this.gap && this.text !== '' && this.showsGap(run)) this.push(this.gap.node, this.gap.offset, ' ');
    this.gap = null;
    this.push(node, offset, run);
  }

  /** A line break in the source between Chinese characters is no space: it only wraps the markup. */
  private showsGap(next: string): boolean {
    if (!this.gap?.broken) return true;
    return /[\u0021-\u007E]$/u.test(this.text) && /^[\u0021-\u007E]/u.test(next);
  }

  private push(node: Text, offset: number, run: string): void {
    this.segments.push({ start: this.text.length, length: run.length, node, offset });
    this.text += run;
    if (this.links > 0) this.linkedLength += run.length;
  }

  beginCell(): void {
    this.cells.push(this.lines.length);
  }

  endCell(isOneOfSeveral: boolean): void {
    const first = this.cells.pop();
    const line = this.lines.at(-1);
    if (isOneOfSeveral && line && first === this.lines.length - 1) line.tabular = true;
  }

  endBlock(): void {
    this.endLine();
    this.block++;
  }

  endLine(): void {
    const start = this.text.length - this.text.trimStart().length;
    const text = this.text.trim();
    if (text !== '') {
      const linked = this.linkedLength >= LINKED_SHARE * text.length;
      this.lines.push({
        text,
        block: this.block,
        linked,
        segments: cutSegments(this.segments, start, start + text.length),
      });
    }
    this.text = '';
    this.linkedLength = 0;
    this.segments = [];
    this.gap = null;
  }
}

/** The segments of a part of a line, counted from where the part begins. */
export function cutSegments(segments: readonly Segment[], start: number, end: number): Segment[] {
  const cut: Segment[] = [];
  for (const { start: first, length, node, offset } of segments) {
    const from = Math.max(first, start);
    const to = Math.min(first + length, end);
    if (from < to) cut.push({ start: from - start, length: to - from, node, offset: offset + from - first });
  }
  return cut;
}

/** The links of which a part stands in a line, in document order. */
export function linksOf({ segments }: DomLine): HTMLAnchorElement[] {
  return [...new Set(segments.flatMap(({ node }) => node.parentElement?.closest('a') ?? []))];
}
