/** What templates and editors leave in a page, gathered at once: a dozen selectors would cost as much as reading it. */
export interface PageTraces {
  /** Names of elements, `.classes` and `#ids`. */
  names: ReadonlySet<string>;
  /** The first meta of each name: the name in lower case and its content. */
  metas: ReadonlyMap<string, string>;
  /** In document order. */
  comments: readonly Comment[];
}

const ELEMENTS_AND_COMMENTS = 0x81;

/** Gathers a page's traces. */
export function tracesOf(page: Document): PageTraces {
  const names = new Set<string>();
  const metas = new Map<string, string>();
  const comments: Comment[] = [];
  // The paragraphs of an article have the same few classes over and over.
  const classes = new Set<string>();
  const iterator = page.createNodeIterator(page, ELEMENTS_AND_COMMENTS);
  for (let node = iterator.nextNode(); node; node = iterator.nextNode()) {
    if (isComment(node)) comments.push(node);
    if (!isElement(node)) continue;
    names.add(node.localName);
    names.add(`#${node.getAttribute('id') ?? ''}`);
    classes.add(node.getAttribute('class') ?? '');
    if (node.localName === 'meta') addMeta(metas, node);
  }
  for (const own of classes) for (const name of own.split(/\s/u)) names.add(`.${name}`);
  return { names, metas, comments };
}

function addMeta(metas: Map<string, string>, meta: Element): void {
  const name = meta.getAttribute('name')?.toLowerCase();
  if (name && !metas.has(name)) metas.set(name, meta.getAttribute('content') ?? '');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isComment(node: Node): node is Comment {
  return node.nodeType === 8;
}

/** Whether any of these names is in the page. */
export function hasName({ names }: PageTraces, ...sought: readonly string[]): boolean {
  return sought.some((name) => names.has(name));
}

/** Whether any of the comments is of a kind. */
export function hasComment({ comments }: PageTraces, kind: RegExp): boolean {
  return comments.some(({ data }) => kind.test(data));
}
