// Where the browsers are. Plain JavaScript on Node's own modules: the set-up runs it before any package is there.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where browsers are put that the set-up fetches itself. */
export const CACHE = path.join(root, 'node_modules', '.cache', 'browsers');

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

/** @type {Record<import('./browsers.mjs').BrowserName, import('./browsers.mjs').BrowserKind>} */
export const BROWSERS = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROMIUM_BIN',
    // From this version on an extension can be installed over the driver's connection.
    oldest: 137,
    package: 'chrome',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
    },
    cached: ['chrome', 'chrome.exe', 'Google Chrome for Testing'],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_BIN',
    // The manifest's strict_min_version.
    oldest: 142,
    package: 'firefox',
    commands: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox\\firefox.exe'],
    },
    cached: ['firefox', 'firefox.exe'],
  },
};

/**
 * The executable of a browser: the one that its variable names, else one that the set-up fetched, else the first in the
 * usual places; null if there is none. A variable that leads nowhere is an error, not a reason to look elsewhere.
 * @param {import('./browsers.mjs').BrowserName} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const { variable } = BROWSERS[name];
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named))
      throw new Error(`${variable} 所指的文件不存在 / names a file that does not exist: ${named}`);
    return named;
  }
  return candidates(name).find((file) => existsSync(file) && !isSnap(file)) ?? null;
}

/**
 * Whether a browser is shut in a snap, as on Ubuntu: it sees neither our profile folder nor our extension.
 * @param {string} file
 * @returns {boolean}
 */
function isSnap(file) {
  if (process.platform !== 'linux') return false;
  const real = realpathSync(file);
  return (
    path.basename(real) === 'snap' || (statSync(real).size < 20_000 && readFileSync(real, 'utf8').includes('/snap/'))
  );
}

/**
 * The major version that an executable tells; null if it does not run or tells none.
 * @param {string} executable
 * @returns {number | null}
 */
export function browserVersion(executable) {
  // On Windows a browser does not answer: it opens a window.
  if (process.platform === 'win32') return Number.POSITIVE_INFINITY;
  try {
    const told = execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number(/(\d+)\.\d/.exec(told)?.[1] ?? Number.NaN) || null;
  } catch {
    return null;
  }
}

/** @param {import('./browsers.mjs').BrowserName} name */
function candidates(name) {
  const { commands, places, cached } = BROWSERS[name];
  return [...inCache(name, cached), ...onPath(commands), ...installed(places[process.platform] ?? [])];
}

/** @param {readonly string[]} commands */
function onPath(commands) {
  if (process.platform === 'win32') return [];
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/opt/firefox'];
  return commands.flatMap((command) => folders.filter(Boolean).map((folder) => path.join(folder, command)));
}

/** @param {readonly string[]} places */
function installed(places) {
  const tops = process.platform === 'win32' ? programFiles : ['/', homedir()];
  return places.flatMap((place) => tops.flatMap((top) => (top ? [path.join(top, place)] : [])));
}

/**
 * @param {import('./browsers.mjs').BrowserName} name
 * @param {readonly string[]} files
 */
function inCache(name, files) {
  const folder = path.join(CACHE, BROWSERS[name].package);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && files.includes(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort((a, b) => a.length - b.length);
}
