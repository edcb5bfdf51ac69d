import type { ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import * as z from 'zod/mini';
import { type Argument, callFunction, inChrome, type Node, send, string, treeSchema, valueSchema } from './bidi.ts';
import { BROWSERS, findBrowser } from './browsers.mjs';
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
import { chord, click, typing } from './firefox-input.ts';
import { openFirefoxPopup } from './firefox-popup.ts';
import { ID, preferences, UUID } from './firefox-preferences.ts';
import { readFunction } from './read-function.ts';
import { packFolder } from './stored-zip.ts';

const accessibleItems = readFunction('accessible-items.js');

const itemsSchema = z.array(z.object({ role: z.string(), name: z.string(), text: z.string() }));
const nodeSchema = z.object({ type: z.literal('node'), sharedId: z.string() });
const hostSchema = z.object({ value: z.object({ shadowRoot: z.nullable(z.object({ sharedId: z.string() })) }) });
const contextSchema = z.object({ context: z.string() });
const pictureSchema = z.object({ data: z.string() });

interface Running {
  browser: BidiBrowser;
  child: ChildProcess;
}

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  // Put into the profile as a person's own extension would be, so that it is there again after a restart.
  const folder = path.join(options.profile, 'extensions');
  mkdirSync(folder, { recursive: true });
  packFolder(options.extension, path.join(folder, `${ID}.xpi`));
  return new Firefox(options, await start(options));
}

class Firefox implements Driver {
  /** The tabs, by the protocol's name for them. */
  private readonly contexts = new Map<Tab, string>();

  constructor(
    private readonly options: LaunchOptions,
    private running: Running,
  ) {}

  async open(address: string, tab: Tab = 'notice'): Promise<void> {
    const context = await this.context(tab);
    await this.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
  }

  async openOwn(tab: 'library' | 'options'): Promise<void> {
    const url = `moz-extension://${UUID}/${tab}.html`;
    const context = await this.context(tab);
    // Waiting for an extension's page to be complete never ends, so ask the page.
    await this.send('browsingContext.navigate', { context, url, wait: 'none' });
    await until(`the ${tab} to load`, async () => {
      const loaded = `location.href === '${url}' && document.readyState === 'complete'`;
      return (await this.run(context, `() => String(${loaded})`)) === 'true';
    });
    await this.activate(context);
  }

  async adopt(tab: OwnTab): Promise<void> {
    const opened = await until(`the ${tab} to open`, async () => {
      const { contexts } = treeSchema.parse(await this.send('browsingContext.getTree', {}));
      return contexts.find(({ url }) => url.includes(`/${tab}.html`));
    });
    this.contexts.set(tab, opened.context);
  }

  async openPopup(): Promise<Popup> {
    await this.activate(await this.context('notice'));
    return openFirefoxPopup(this.running.browser, ID, accessibleItems);
  }

  async items(tab: Tab): Promise<Item[]> {
    const root = await this.root(tab);
    if (root === null) return [];
    return itemsSchema.parse(JSON.parse(await this.run(await this.context(tab), accessibleItems, [root])));
  }

  async press(tab: Tab, { role, name }: Pick<Item, 'role' | 'name'>): Promise<void> {
    const context = await this.context(tab);
    await this.activate(context);
    const root = await this.root(tab);
    if (root === null) throw new Error(`nothing to press “${name}” in`);
    const found = nodeSchema.safeParse(await this.call(context, accessibleItems, [root, string(role), string(name)]));
    if (!found.success) throw new Error(`no ${role} “${name}” to press`);
    await this.act(tab, click(found.data));
  }

  async type(tab: Tab, item: Pick<Item, 'role' | 'name'>, text: string): Promise<void> {
    await this.press(tab, item);
    await this.act(tab, typing(text));
  }

  async strike(tab: Tab, keys: readonly Key[]): Promise<void> {
    await this.activate(await this.context(tab));
    await this.act(tab, chord(keys));
  }

  async prefer(scheme: Scheme): Promise<void> {
    const preference = 'layout.css.prefers-color-scheme.content-override';
    await inChrome(this.running.browser, `Services.prefs.setIntPref('${preference}', ${scheme === 'dark' ? 0 : 1})`);
  }

  async evaluate(tab: Tab, expression: string): Promise<string> {
    return this.run(await this.context(tab), `async () => String(await (${expression}))`);
  }

  async inSidebar(tab: Tab, declaration: string): Promise<string> {
    const context = await this.context(tab);
    await this.activate(context);
    const root = await this.root(tab);
    if (root === null) throw new Error('the page has no closed shadow root');
    return this.run(context, declaration, [root]);
  }

  async screenshot(tab: Tab, file: `${string}.png`): Promise<void> {
    const context = await this.context(tab);
    await this.activate(context);
    const { data } = pictureSchema.parse(await this.send('browsingContext.captureScreenshot', { context }));
    writeFileSync(file, Buffer.from(data, 'base64'));
  }

  async tabs(): Promise<string[]> {
    return treeSchema.parse(await this.send('browsingContext.getTree', {})).contexts.map(({ url }) => url);
  }

  async stopBackground(): Promise<void> {
    const stop = 'extension.terminateBackground({ ignoreDevToolsAttached: true })';
    await inChrome(this.running.browser, `const { extension } = WebExtensionPolicy.getByID('${ID}'); await ${stop}`);
    await until('the event page to stop', async () => {
      const state = `return WebExtensionPolicy.getByID('${ID}').extension.backgroundState`;
      return (await inChrome(this.running.browser, state)) === 'stopped';
    });
  }

  async restart(): Promise<void> {
    await this.close();
    this.contexts.clear();
    this.running = await start(this.options);
  }

  async close(): Promise<void> {
    if (this.running.browser.connected) await this.running.browser.close();
    await endProcess(this.running.child);
  }

  async ended(): Promise<void> {
    await processEnd(this.running.child);
  }

  private async act(tab: Tab, input: object): Promise<void> {
    await this.send('input.performActions', { context: await this.context(tab), actions: [input] });
  }

  /** Each in a tab of its own. */
  private async context(tab: Tab): Promise<string> {
    const known = this.contexts.get(tab);
    if (known !== undefined) return known;
    const { context } = contextSchema.parse(await this.send('browsingContext.create', { type: 'tab' }));
    this.contexts.set(tab, context);
    return context;
  }

  private async activate(context: string): Promise<void> {
    await this.send('browsingContext.activate', { context });
  }

  /** The node that a tab's items stand under; null if the page has no closed shadow root. */
  private async root(tab: Tab): Promise<Node | null> {
    const context = await this.context(tab);
    if (isOwn(tab)) return nodeSchema.parse(await this.call(context, '() => document.documentElement'));
    const hosts = '[...document.querySelectorAll("*")].filter((element) => element.localName.includes("-"))';
    for (let index = 0; ; index++) {
      const host = await this.call(context, `() => ${hosts}[${index}] ?? null`);
      const shadow = hostSchema.safeParse(host);
      if (!shadow.success) return null;
      if (shadow.data.value.shadowRoot) return { sharedId: shadow.data.value.shadowRoot.sharedId };
    }
  }

  private async run(context: string, declaration: string, args: readonly Argument[] = []): Promise<string> {
    const { value } = valueSchema.parse(await this.call(context, declaration, args));
    if (value === undefined) throw new Error('the page gave no string');
    return value;
  }

  private async call(context: string, declaration: string, args: readonly Argument[] = []): Promise<unknown> {
    return callFunction(this.running.browser, context, declaration, args);
  }

  private async send(method: string, params: object): Promise<unknown> {
    return send(this.running.browser, method, params);
  }
}

async function start(options: LaunchOptions): Promise<Running> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error(`${BROWSERS.firefox.title} was not found`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless,
    userDataDir: options.profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width', '1400', '--height', '900'],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: preferences(options),
  });
  const child = browser.process();
  if (!(browser instanceof BidiBrowser) || !child) throw new Error('the browser is not driven as expected');
  // A Firefox that insists on signatures leaves the profile's package off; it takes the folder until it closes.
  if (!(await isInstalled(browser))) await browser.installExtension(options.extension);
  return { browser, child };
}

async function isInstalled(browser: BidiBrowser): Promise<boolean> {
  return (await inChrome(browser, `return String(WebExtensionPolicy.getByID('${ID}') !== null)`)) === 'true';
}
