import type { ChildProcess } from 'node:child_process';
import type { Thing } from './surface.ts';

/** Something that assistive technology is told of: what it is, what it is called, and the text inside it. */
export interface Item {
  role: string;
  name: string;
  text: string;
}

/** The extension's own pages. */
export const OWN_TABS = ['library', 'options', 'report'] as const;
export type OwnTab = (typeof OWN_TABS)[number];

/** The tabs in use: a notice's page, another page beside it, the extension's own. */
export type Tab = 'notice' | 'other' | OwnTab;

export const isOwn = (tab: Tab): boolean => OWN_TABS.some((own) => own === tab);

/** Keys by their names, and the two appearances that a person may ask pages for. */
export type Key = 'Enter' | 'Escape' | 'Shift' | 'Tab';
export type Scheme = 'light' | 'dark';

/** The toolbar's popup, open on a page. */
export interface Popup {
  items: () => Promise<Item[]>;
  /** Presses the first item of that role and name. The popup may close by it. */
  press: (item: Pick<Item, 'role' | 'name'>) => Promise<void>;
  /** The value of an expression, as a string. */
  evaluate: (expression: string) => Promise<string>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  extension: string;
  /** The browser's profile; kept over a restart. */
  profile: string;
  /** Where downloads are put. */
  downloads: string;
  /** The port of the server that all requests go to. */
  port: number;
  /** Without a window. */
  headless: boolean;
  /** Hosts that a person would permit when asked: without a window nobody can answer Chromium's question. */
  permitted: readonly string[];
}

/** A real browser with the extension in it, used as a person uses it. */
export interface Driver {
  open: (address: string, tab?: 'notice' | 'other') => Promise<void>;
  openOwn: (tab: 'library' | 'options') => Promise<void>;
  /** Follows the tab with one of the extension's pages that the extension itself has opened. */
  adopt: (tab: OwnTab) => Promise<void>;
  /** Opens the toolbar's popup on the notice's tab. */
  openPopup: () => Promise<Popup>;
  /** Types into the first item of that role and name. */
  type: (tab: Tab, item: Pick<Item, 'role' | 'name'>, text: string) => Promise<void>;
  /** Presses keys together, wherever the focus is. */
  strike: (tab: Tab, keys: readonly Key[]) => Promise<void>;
  /** Gives the browser's command that opens and closes the summary, on the notice's tab. */
  command: () => Promise<void>;
  /** Has a tab laid out as for paper, or for the screen again. */
  print: (tab: Tab, on: boolean) => Promise<void>;
  /** Has every page shown as for a person who prefers this. */
  prefer: (scheme: Scheme) => Promise<void>;
  /** What the extension shows in a tab, in document order: in a portal's page what is in its closed shadow root. */
  items: (tab: Tab) => Promise<Item[]>;
  /** Presses the first item of that role and name with the mouse. Fails if it is not there. */
  press: (tab: Tab, item: Pick<Item, 'role' | 'name'>) => Promise<void>;
  /** The value of an expression in the world of the page's own scripts, as a string. */
  evaluate: (tab: Tab, expression: string) => Promise<string>;
  /**
   * Calls a function in the page's world with the sidebar's closed shadow root; what it gives, as a string. The tab comes
   * to the front for it: in others a browser slows the timers.
   */
  inSidebar: (tab: Tab, declaration: string) => Promise<string>;
  screenshot: (tab: Tab, file: `${string}.png`) => Promise<void>;
  /** The addresses of all open tabs. */
  tabs: () => Promise<string[]>;
  /** Ends the extension's background, as the browser does when it idles. */
  stopBackground: () => Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
  /** Resolves when the browser has ended, by whomever. */
  ended: () => Promise<void>;
}

/** Polls until a condition gives something; says what it waited for if it never does. */
export async function until<T>(what: string, condition: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const outcome = await condition();
    if (outcome !== null && outcome !== undefined && outcome !== false) return outcome;
    await pause(100);
  }
  throw new Error(`waited in vain for ${what}`);
}

/** The item that a thing of the surface is, if it is there. */
export async function find(driver: Driver, tab: Tab, { roles, names }: Thing): Promise<Item | undefined> {
  const items = await driver.items(tab);
  return items.find((item) => roles.includes(item.role) && names.includes(item.name));
}

/** Waits for a thing of the surface; says what there is instead if it never comes. */
export async function waitFor(driver: Driver, tab: Tab, thing: Thing): Promise<Item> {
  try {
    return await until(`${thing.roles.join('|')} “${thing.names.join(' / ')}”`, () => find(driver, tab, thing));
  } catch (error) {
    const items = await driver.items(tab);
    const seen = items.map(({ role, name, text }) => `${role} “${name || text}”`.slice(0, 60));
    throw new Error(`${error instanceof Error ? error.message : error}; seen: ${seen.slice(0, 40).join(', ')}`);
  }
}

/** Waits for a thing of the surface and presses it. */
export async function press(driver: Driver, tab: Tab, thing: Thing): Promise<void> {
  await driver.press(tab, await waitFor(driver, tab, thing));
}

/** Waits for a process to end; ends it if it does not. */
export async function endProcess(child: ChildProcess): Promise<void> {
  const grace = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await processEnd(child);
  clearTimeout(grace);
}

export async function processEnd(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => child.once('exit', () => resolve()));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
