import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Argument, callFunction, inChrome, type Node, send, string, treeSchema, valueSchema } from './bidi.ts';
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
import { ID, UUID } from './firefox-preferences.ts';
import { readFunction } from './read-function.ts';
import { putIntoProfile, type Running, startFirefox } from './start-firefox.ts';

const accessibleItems = readFunction('accessible-items.js');

const itemsSchema = z.array(z.object({ role: z.string(), name: z.string(), text: z.string() }));
const nodeSchema = z.object({ type: z.literal('node'), sharedId: z.string() });
const hostSchema = z.object({ value: z.object({ shadowRoot: z.nullable(z.object({ sharedId: z.string() })) }) });
const contextSchema = z.object({ context: z.string() });
const pictureSchema = z.object({ data: z.string() });

/** A world beside the page's, in which its scripts have changed nothing. */
const BESIDE = 'beside';

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  putIntoProfile(options);
  return new Firefox(options, await startFirefox(options));
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
    const items = await this.call(await this.context(tab), accessibleItems, [root], BESIDE);
    return itemsSchema.parse(JSON.parse(valueSchema.parse(items).value ?? ''));
  }

  async press(tab: Tab, { role, name }: Pick<Item, 'role' | 'name'>): Promise<void> {
    const context = await this.context(tab);
    await this.activate(context);
    const root = await this.root(tab);
    if (root === null) throw new Error(`nothing to press “${name}” in`);
    const found = nodeSchema.safeParse(
      await this.call(context, accessibleItems, [root, string(role), string(name)], BESIDE),
    );
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

  async command(): Promise<void> {
    await this.activate(await this.context('notice'));
    await inChrome(this.running.browser, `document.querySelector('keyset[id^="ext-keyset-id"] key').doCommand()`);
  }

  async print(tab: Tab, on: boolean): Promise<void> {
    await this.activate(await this.context(tab));
    const medium = `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${on ? 'print' : ''}'`;
    await inChrome(this.running.browser, medium);
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
    this.running = await startFirefox(this.options);
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
    if (isOwn(tab)) return nodeSchema.parse(await this.call(context, '() => document.documentElement', [], BESIDE));
    const hosts = '[...document.querySelectorAll("*")].filter((element) => element.localName.includes("-"))';
    for (let index = 0; ; index++) {
      const host = await this.call(context, `() => ${hosts}[${index}] ?? null`, [], BESIDE);
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

  private async call(
    context: string,
    declaration: string,
    args: readonly Argument[] = [],
    sandbox?: string,
  ): Promise<unknown> {
    return callFunction(this.running.browser, context, declaration, args, sandbox);
  }

  private async send(method: string, params: object): Promise<unknown> {
    return send(this.running.browser, method, params);
  }
}
