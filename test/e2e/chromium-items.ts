import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { type Item, until } from './driver.ts';

/** An item and the element that it stands for. */
export interface Found extends Item {
  element: number | undefined;
}

/** What a test sees of them. */
export function toItems(found: readonly Found[]): Item[] {
  return found.map(({ role, name, text }) => ({ role, name, text }));
}

/** What a page of the extension's own shows; of any other what stands in closed shadow roots. */
export async function readItems(page: Page, own: boolean): Promise<Found[]> {
  return withSession(page, async (session) => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const all = readTree(nodes);
    if (own) return all;
    const inside = await closedShadowNodes(session);
    return all.filter(({ element }) => element !== undefined && inside.has(element));
  });
}

/** Presses the first item of that role and name with the mouse. */
export async function pressItem(page: Page, own: boolean, { role, name }: Pick<Item, 'role' | 'name'>): Promise<void> {
  const found = (await readItems(page, own)).find((item) => item.role === role && item.name === name);
  if (found?.element === undefined) throw new Error(`no ${role} “${name}” to press`);
  const backendNodeId = found.element;
  await withSession(page, async (session) => {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { x, y } = await restingPlace(session, backendNodeId);
    await page.mouse.click(x, y);
  });
}

/** Calls a function in the page with the first closed shadow root in it; what it gives, as a string. */
export async function callWithRoot(page: Page, functionDeclaration: string): Promise<string> {
  return withSession(page, async (session) => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const backendNodeId = closedRoots(root)[0]?.backendNodeId;
    if (backendNodeId === undefined) throw new Error('the page has no closed shadow root');
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { objectId = '' } = object;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration,
      objectId,
      arguments: [{ objectId }],
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return String(result.value);
  });
}

function closedRoots({ children = [], shadowRoots = [] }: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const closed = shadowRoots.filter(({ shadowRootType }) => shadowRootType === 'closed');
  return [...closed, ...[...children, ...shadowRoots].flatMap(closedRoots)];
}

/** A session of its own for each question: one that outlives a navigation tells of the page before. */
async function withSession<T>(page: Page, ask: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    return await ask(session);
  } finally {
    await session.detach();
  }
}

/** The middle of an element once it no longer moves. */
async function restingPlace(session: CDPSession, backendNodeId: number): Promise<{ x: number; y: number }> {
  let before = '';
  return until('an element to come to rest', async () => {
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
    const now = JSON.stringify(quads);
    const rests = quads.length > 0 && now === before;
    before = now;
    return rests && { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
}

/** The accessibility tree as a list in document order, what is only layout left out. */
function readTree(nodes: readonly Protocol.Accessibility.AXNode[]): Found[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: Found[] = [];
  const read = (node: Protocol.Accessibility.AXNode): string => {
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '');
    if (role === 'StaticText') return name;
    const item: Found = { role, name, text: '', element: node.backendDOMNodeId };
    if (!node.ignored) found.push(item);
    item.text = (node.childIds ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .map(read)
      .filter(Boolean)
      .join(' ');
    return item.text;
  };
  for (const node of nodes) if (node.parentId === undefined) read(node);
  return found;
}

/** The elements that stand in closed shadow roots of the page; those that the browser itself makes are no closed ones. */
async function closedShadowNodes(session: CDPSession): Promise<Set<number>> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const inside = new Set<number>();
  const walk = (node: Protocol.DOM.Node, closed: boolean): void => {
    if (closed) inside.add(node.backendNodeId);
    for (const child of node.children ?? []) walk(child, closed);
    for (const shadow of node.shadowRoots ?? []) walk(shadow, closed || shadow.shadowRootType === 'closed');
  };
  walk(root, false);
  return inside;
}
