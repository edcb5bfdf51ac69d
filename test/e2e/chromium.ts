import type { ChildProcess } from 'node:child_process';
import puppeteer, { type Browser, type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import { BROWSERS, findBrowser } from './browsers.mjs';
import { type Driver, endProcess, type Item, type LaunchOptions, processEnd, type Tab, until } from './driver.ts';

/** Switches that keep the browser itself from asking the network for anything. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--gaia-url=http://127.0.0.1:9/',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--disable-features=NetworkTimeServiceQuerying,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

/** An item and the element that it stands for. */
interface Found extends Item {
  element: number | undefined;
}

interface Running {
  browser: Browser;
  child: ChildProcess;
  extensionId: string;
}

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const driver = new Chromium(options, await start(options));
  return driver;
}

class Chromium implements Driver {
  private readonly pages = new Map<Tab, Page>();

  constructor(
    private readonly options: LaunchOptions,
    private running: Running,
  ) {}

  async open(address: string, tab: Tab = 'notice'): Promise<void> {
    await (await this.page(tab)).goto(address);
  }

  async openLibrary(): Promise<void> {
    const page = await this.page('library');
    await page.goto(`chrome-extension://${this.running.extensionId}/library.html`);
    await page.bringToFront();
  }

  async items(tab: Tab): Promise<Item[]> {
    return (await this.found(tab)).map(({ role, name, text }) => ({ role, name, text }));
  }

  async press(tab: Tab, item: Pick<Item, 'role' | 'name'>): Promise<void> {
    const page = await this.page(tab);
    const found = (await this.found(tab)).find(({ role, name }) => role === item.role && name === item.name);
    if (found?.element === undefined) throw new Error(`no ${item.role} “${item.name}” to press`);
    const backendNodeId = found.element;
    await page.bringToFront();
    await withSession(page, async (session) => {
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      const { x, y } = await restingPlace(session, backendNodeId);
      await page.mouse.click(x, y);
    });
  }

  async evaluate(tab: Tab, expression: string): Promise<string> {
    return String(await (await this.page(tab)).evaluate(expression));
  }

  async screenshot(tab: Tab, file: `${string}.png`): Promise<void> {
    const page = await this.page(tab);
    await page.bringToFront();
    await page.screenshot({ path: file });
  }

  async tabs(): Promise<string[]> {
    return (await this.running.browser.pages()).map((page) => page.url());
  }

  async stopBackground(): Promise<void> {
    const { browser } = this.running;
    const worker = () => browser.targets().find((target) => target.type() === 'service_worker');
    await (await worker()?.worker())?.close();
    await until('the service worker to stop', async () => worker() === undefined);
  }

  async restart(): Promise<void> {
    await this.close();
    this.pages.clear();
    this.running = await start(this.options);
  }

  async close(): Promise<void> {
    if (this.running.browser.connected) await this.running.browser.close();
    await endProcess(this.running.child);
  }

  async ended(): Promise<void> {
    await processEnd(this.running.child);
  }

  /** The browser's first tab is the notice's. */
  private async page(tab: Tab): Promise<Page> {
    const { browser } = this.running;
    const blank = tab === 'notice' ? (await browser.pages())[0] : undefined;
    const page = this.pages.get(tab) ?? blank ?? (await browser.newPage());
    this.pages.set(tab, page);
    return page;
  }

  private async found(tab: Tab): Promise<Found[]> {
    return withSession(await this.page(tab), async (session) => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const all = readTree(nodes);
      if (tab === 'library') return all;
      const inside = await closedShadowNodes(session);
      return all.filter(({ element }) => element !== undefined && inside.has(element));
    });
  }
}

async function start({ extension, profile, downloads, port, headless }: LaunchOptions): Promise<Running> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(`${BROWSERS.chromium.title} was not found`);
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...QUIET,
      ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
      // Nothing glides in a picture, nor under the mouse.
      ...(headless ? ['--force-prefers-reduced-motion'] : []),
      '--window-size=1400,900',
      `--proxy-server=http://127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const child = browser.process();
  if (!child) throw new Error('the browser has no process');
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return { browser, child, extensionId: await browser.installExtension(extension) };
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
