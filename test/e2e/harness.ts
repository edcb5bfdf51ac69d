import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import type { BrowserName } from './browsers.mjs';
import { launchChromium } from './chromium.ts';
import { type Driver, type Popup, press, until } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { root } from './root.ts';
import { surface, type Thing } from './surface.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox };
const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** A browser at work in a folder of its own, which goes when the browser is closed. */
export interface Session {
  driver: Driver;
  downloads: string;
  close: () => Promise<void>;
}

export interface SessionOptions {
  port: number;
  headless: boolean;
  /** The extension in Chinese, whatever the browser's language: a copy of the build that has no other. */
  chinese: boolean;
  /** Hosts that a person would permit when asked; none if left out. */
  permitted?: readonly string[];
}

export async function startSession(
  name: BrowserName,
  { port, headless, chinese, permitted = [] }: SessionOptions,
): Promise<Session> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongbao-'));
  const [profile, downloads] = [path.join(folder, 'profile'), path.join(folder, 'downloads')];
  for (const made of [profile, downloads]) mkdirSync(made);
  const extension = copyBuild(name, path.join(folder, 'extension'), chinese);
  const driver = await launchers[name]({ extension, profile, downloads, port, headless, permitted });
  const close = async () => {
    await driver.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  return { driver, downloads, close };
}

/** A copy of the build, so that one made meanwhile does not pull the files away under the browser. */
function copyBuild(name: BrowserName, copy: string, chinese: boolean): string {
  const build = path.join(root, '.output', builds[name]);
  if (!existsSync(path.join(build, 'manifest.json'))) throw new Error(`nothing is built in ${build}: npm run build`);
  cpSync(build, copy, { recursive: true });
  if (chinese) rmSync(path.join(copy, '_locales', 'en'), { recursive: true });
  return copy;
}

const exportSchema = z.looseObject({
  format: z.literal('tongbao-library'),
  version: z.literal(1),
  count: z.int(),
  records: z.array(z.looseObject({ id: z.string(), url: z.string(), notice: z.looseObject({}) })),
});
export type ExportedLibrary = z.infer<typeof exportSchema>;

/** Exports the open library as JSON and waits for the file. */
export async function exportLibrary({
  driver,
  downloads,
}: Session): Promise<{ file: string; library: ExportedLibrary }> {
  await press(driver, 'library', surface.exportMenu);
  await press(driver, 'library', surface.exportJson);
  return until('the exported file', async () => {
    const name = readdirSync(downloads).find((entry) => entry.endsWith('.json'));
    if (name === undefined) return null;
    const file = path.join(downloads, name);
    const library = exportSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
    return library.success && { file, library: library.data };
  });
}

/** A file that is still being written is no JSON yet. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const readingSchema = z.looseObject({
  file: z.string(),
  kind: z.nullable(z.string()),
  title: z.optional(z.nullable(z.string())),
  publication: z.optional(z.looseObject({ date: z.nullable(z.string()) })),
  evidence: z.optional(z.record(z.string(), z.looseObject({ exact: z.string(), start: z.optional(z.int()) }))),
});
/** What the command line prints for a page. */
export type Reading = z.infer<typeof readingSchema>;

/** The readings of pages by `npm run --silent extract`, in the order of the files. */
export function extractFiles(files: readonly string[]): Reading[] {
  const printed = execFileSync('npm', ['run', '--silent', 'extract', '--', ...files], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: process.platform === 'win32',
  });
  return printed
    .trim()
    .split('\n')
    .map((line) => readingSchema.parse(JSON.parse(line)));
}

/** Waits for a thing in the toolbar's popup and presses it. */
export async function pressInPopup(popup: Popup, { roles, names }: Thing): Promise<void> {
  const item = await until(`“${names.join(' / ')}” in the popup`, async () =>
    (await popup.items()).find(({ role, name }) => roles.includes(role) && names.includes(name)),
  );
  await popup.press(item);
}
