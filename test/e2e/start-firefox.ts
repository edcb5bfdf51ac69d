import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { inChrome } from './bidi.ts';
import { BROWSERS, findBrowser } from './browsers.mjs';
import type { LaunchOptions } from './driver.ts';
import { ID, preferences } from './firefox-preferences.ts';
import { packFolder } from './stored-zip.ts';

/** A Firefox at work, and its process. */
export interface Running {
  browser: BidiBrowser;
  child: ChildProcess;
}

/** Puts the extension into the profile as a person's own would be, so that it is there again after a restart. */
export function putIntoProfile({ extension, profile }: LaunchOptions): void {
  const folder = path.join(profile, 'extensions');
  mkdirSync(folder, { recursive: true });
  packFolder(extension, path.join(folder, `${ID}.xpi`));
}

/** Starts the browser on a profile that the extension was put into. */
export async function startFirefox(options: LaunchOptions): Promise<Running> {
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
