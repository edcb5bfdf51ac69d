import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BROWSERS, findBrowser } from './browsers.mjs';
import { callWithRoot, pressItem, readItems, toItems } from './chromium-items.ts';
import {
  type Driver,
  endProcess,
  type Item,
  isOwn,
  type Key,
  type LaunchOptions,
  type OwnTab,
  type Popup,
  processEnd,
  type Scheme,
  type Tab,
  until,
} from './driver.ts';

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

/** As the browser calls the listeners of `commands.onCommand`. */
const TELL_COMMAND = `chrome.tabs.query({ active: true }).then(([tab]) =>
  chrome.commands.onCommand.dispatch('toggle-summary', tab))`;

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
  private scheme: Scheme | null = null;

  constructor(
    private readonly options: LaunchOptions,
    private running: Running,
  ) {}

  async open(address: string, tab: Tab = 'notice'): Promise<void> {
    await (await this.page(tab)).goto(address);
  }

  async openOwn(tab: 'library' | 'options'): Promise<void> {
    const page = await this.page(tab);
    await page.goto(`chrome-extension://${this.running.extensionId}/${tab}.html`);
    await page.bringToFront();
  }

  async adopt(tab: OwnTab): Promise<void> {
    const opened = await until(`the ${tab} to open`, async () =>
      (await this.running.browser.pages()).find((page) => page.url().includes(`/${tab}.html`)),
    );
    this.pages.set(tab, opened);
  }

  async openPopup(): Promise<Popup> {
    const { browser, extensionId } = this.running;
    const page = await this.page('notice');
    await page.bringToFront();
    const extension = (await browser.extensions()).get(extensionId);
    if (!extension) throw new Error('the extension is not there');
    await page.triggerExtensionAction(extension);
    const target = await browser.waitForTarget((each) => each.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    await this.show(popup);
    return {
      items: async () => toItems(await readItems(popup, true)),
      // The popup may be gone before the press is answered.
      press: (item) =>
        pressItem(popup, true, item)
          .catch((error) => popup.isClosed() || Promise.reject(error))
          .then(() => {}),
      evaluate: async (expression) => String(await popup.evaluate(expression)),
    };
  }

  async items(tab: Tab): Promise<Item[]> {
    return toItems(await readItems(await this.page(tab), isOwn(tab)));
  }

  async press(tab: Tab, item: Pick<Item, 'role' | 'name'>): Promise<void> {
    const page = await this.page(tab);
    await page.bringToFront();
    await pressItem(page, isOwn(tab), item);
  }

  async type(tab: Tab, item: Pick<Item, 'role' | 'name'>, text: string): Promise<void> {
    await this.press(tab, item);
    await (await this.page(tab)).keyboard.type(text);
  }

  async strike(tab: Tab, keys: readonly Key[]): Promise<void> {
    const page = await this.page(tab);
    await page.bringToFront();
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.toReversed()) await page.keyboard.up(key);
  }

  /** Without a window no key reaches the browser's own commands: the extension is told of it as it would be. */
  async command(): Promise<void> {
    await (await this.page('notice')).bringToFront();
    const background = await this.running.browser.waitForTarget((target) => target.type() === 'service_worker');
    await (await background.worker())?.evaluate(TELL_COMMAND);
  }

  async print(tab: Tab, on: boolean): Promise<void> {
    await (await this.page(tab)).emulateMediaType(on ? 'print' : 'screen');
  }

  async prefer(scheme: Scheme): Promise<void> {
    this.scheme = scheme;
  }

  async evaluate(tab: Tab, expression: string): Promise<string> {
    return String(await (await this.page(tab)).evaluate(expression));
  }

  async inSidebar(tab: Tab, declaration: string): Promise<string> {
    const page = await this.page(tab);
    await page.bringToFront();
    return callWithRoot(page, declaration);
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
    await this.show(page);
    return page;
  }

  private async show(page: Page): Promise<void> {
    if (this.scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.scheme }]);
  }
}

async function start({ extension, profile, downloads, port, headless, permitted }: LaunchOptions): Promise<Running> {
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
  if (permitted.length > 0) await installPermitted(browser, extension, permitted);
  return { browser, child, extensionId: await browser.installExtension(extension) };
}

/**
 * Installs the extension as if its manifest asked for these hosts from the start. Chromium then keeps the grant for the
 * extension as it is: it has been asked for and given.
 */
async function installPermitted(browser: Browser, extension: string, hosts: readonly string[]): Promise<void> {
  const file = path.join(extension, 'manifest.json');
  const manifest = readFileSync(file, 'utf8');
  const patterns = hosts.map((host) => `"*://${host}/*",`).join('');
  writeFileSync(file, manifest.replace('"host_permissions":[', `"host_permissions":[${patterns}`));
  await browser.installExtension(extension);
  writeFileSync(file, manifest);
}
