import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './e2e/root.ts';

/** What stands at the top, and nothing else: what is generated is in .gitignore. */
const TOP_LEVEL = [
  ...['.ci', '.gitignore', '.npmrc', 'LICENSE', 'README.md', 'biome.json', 'entrypoints', 'package-lock.json'],
  ...['package.json', 'public', 'seeds', 'src', 'test', 'tsconfig.json', 'vitest.config.ts', 'wxt.config.ts'],
];

/**
 * Which folder of src may import what from outside itself: a folder, or one file of it, or a package. What is imported
 * as a type only is gone in the build, so it is listed apart. entrypoints/ wires all of them and may import anything.
 */
const MAY_IMPORT: Record<string, { values: readonly string[]; types?: readonly string[] }> = {
  notice: { values: ['zod'] },
  text: { values: ['notice'] },
  page: { values: ['text', 'notice'] },
  detect: { values: ['text', 'notice'] },
  // extract.ts is the whole pipeline on one screen, and deciding what a document is comes first.
  extract: { values: ['text', 'notice', 'detect/detect'] },
  messages: { values: ['notice', 'zod', 'wxt'] },
  // Which sites are read: the portals by name, and what a person chose.
  sites: { values: ['page/portals', 'zod', 'wxt'] },
  // The list of records shows what a person set right, checked anew.
  storage: { values: ['notice', 'extract/correct-notice', 'dexie', 'zod'], types: ['messages'] },
  // What is exported is the stored record; what is imported is checked by the same schema.
  export: { values: ['notice', 'storage/record', 'zod'] },
  // The database stays out of the user interface: it is given what to show, and the names of the kinds of change.
  ui: {
    // What a person sets right is checked anew.
    values: ['notice', 'export', 'extract/correct-notice', 'page/portals', 'storage/import-plan', 'preact'],
    types: ['messages', 'storage', 'sites', 'report'],
  },
  // What the command line prints of a page, and how it came to it.
  report: { values: ['page', 'extract', 'notice'] },
  cli: { values: ['page', 'detect', 'extract', 'export', 'notice', 'jsdom', 'node:', '../test/e2e'], types: ['text'] },
};

/** Long because they are lists. */
const LISTS = [/\/words\//, /\/notice\/schema\.ts$/, /\/labels\.ts$/, /\/portals\/hosts\.ts$/];
const MOST_LINES = 250;

/** The further pages of an article that is divided, from its own host, when a person asks for them. */
const MAY_REQUEST = 'src/page/fetch-part.ts';

interface Import {
  from: string;
  isType: boolean;
}

const isCode = (file: string) => /\.(ts|tsx|js|mjs)$/.test(file);
const sources = [...filesUnder('src'), ...filesUnder('entrypoints')].filter(isCode);

describe('the house', () => {
  it('has nothing at the top level but what belongs there', () => {
    const ignored = read('.gitignore')
      .split('\n')
      .map((line) => line.replace(/\/$/, ''));
    const isIgnored = (name: string) => ignored.includes(name) || ignored.includes(`*${path.extname(name)}`);
    const found = readdirSync(root).filter((name) => name !== '.git' && !isIgnored(name));
    expect(found.sort()).toEqual([...TOP_LEVEL].sort());
  });

  it.each(Object.keys(MAY_IMPORT))('src/%s imports only what it may', (folder) => {
    const { values, types = [] } = MAY_IMPORT[folder] ?? { values: [] };
    const within = (allowed: readonly string[], target: string) =>
      allowed.some(
        (entry) =>
          target === entry || target.startsWith(`${entry}/`) || (entry.endsWith(':') && target.startsWith(entry)),
      );
    const foreign = sources
      .filter((file) => file.startsWith(`src/${folder}/`))
      .flatMap((file) => importsOf(file).map((found) => ({ file, ...found, target: targetOf(file, found.from) })))
      .filter(({ target, isType }) => !within([folder, ...values, ...(isType ? types : [])], target));
    expect(foreign.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it('has no folder in src that the table does not name', () => {
    expect(readdirSync(path.join(root, 'src')).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('has no file in src that nothing leads to', () => {
    const starts = sources.filter((file) => /^(entrypoints|src\/cli)\//.test(file));
    const reached = new Set(['wxt.config.ts', ...starts]);
    for (const file of reached)
      for (const { from } of importsOf(file)) if (from.startsWith('.')) reached.add(resolve(file, from));
    expect(sources.filter((file) => !reached.has(file))).toEqual([]);
  });

  it('has no file that is too long', () => {
    const counted = [...sources, ...filesUnder('test/e2e').filter(isCode)].filter(
      (file) => !LISTS.some((list) => list.test(file)),
    );
    expect(counted.filter((file) => read(file).trimEnd().split('\n').length > MOST_LINES)).toEqual([]);
  });
});

describe('the code', () => {
  it.each([
    ['the type any', /[:<|&,]\s*any\b(?!\s*[(:.])|\bas any\b|\bany\[\]/],
    ['a type asserted', /\bas (?!const\b)[A-Z{[]|\bas (?:string|number|boolean|unknown|never)\b/],
    [
      'markup made from a string',
      /\b(?:innerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|\bouterHTML\s*=[^=]|document\.write\b/,
    ],
    ['an iterator that Firefox does not give to content scripts', /searchParams\.(?:keys|values|entries)\(/],
    ['code made from a string', /\beval\(|\bnew Function\b/],
    ['a request', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/],
  ])('holds nowhere %s', (_, pattern) => {
    const found = sources.filter((file) => file !== MAY_REQUEST && pattern.test(codeOf(file)));
    expect(found).toEqual([]);
  });

  // For its first look at what is written in a field, Chromium fetches a dictionary from its maker.
  it('has no field whose spelling the browser checks', () => {
    const count = (file: string, pattern: RegExp) => [...read(file).matchAll(pattern)].length;
    const field = /<input\s(?![^>]*type="(?:file|checkbox|radio|range|color)")|<textarea\s|\bcontenteditable=/g;
    expect(sources.filter((file) => count(file, field) > count(file, /\bspellcheck=\{false\}/g))).toEqual([]);
  });

  it.each(['text', 'detect', 'extract'])('of src/%s is pure: no page, clock, chance or waiting', (folder) => {
    const impure =
      /\b(?:window|globalThis|localStorage|navigator|performance|querySelector|setTimeout|async|await|Promise)\b|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/;
    const found = sources.filter((file) => file.startsWith(`src/${folder}/`) && impure.test(codeOf(file)));
    expect(found).toEqual([]);
  });
});

describe('what is listed', () => {
  it.each(['src/extract/checks', 'src/export', 'src/extract/rules', 'src/page/systems'])(
    '%s/index.ts leads to every file beside it',
    (folder) => {
      const reached = new Set([`${folder}/index.ts`]);
      for (const file of reached) {
        for (const { from } of importsOf(file)) if (from.startsWith('.')) reached.add(resolve(file, from));
      }
      // download.ts and import.ts are no formats.
      const files = filesUnder(folder).filter((file) => !/\/export\/(download|import)\.ts$/.test(file));
      expect(files.filter((file) => !reached.has(file))).toEqual([]);
    },
  );

  it('has every kind that is recognised in src/detect/kinds/index.ts', () => {
    const index = 'src/detect/kinds/index.ts';
    const listed = [index, ...importsOf(index).map(({ from }) => resolve(index, from))];
    expect(filesUnder('src/detect/kinds').filter((file) => !listed.includes(file))).toEqual([]);
  });

  it.each(foldersIn('seeds'))('seeds/%s is a specimen with its page and what is expected', (slug) => {
    expect(
      filesUnder(`seeds/${slug}`)
        .map((file) => path.basename(file))
        .sort(),
    ).toEqual(['expected.json', 'page.html']);
  });
});

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** The files under a folder, by their paths from the project's own folder. */
function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** A file's code without its comments. Strings stay: a link in one is cut off at its slashes, which does no harm here. */
function codeOf(file: string): string {
  return read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}

function importsOf(file: string): Import[] {
  const statements = /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...codeOf(file).matchAll(statements)].map(([, type, names = '', from, dynamic]) => ({
    from: (from ?? dynamic ?? '').replace(/\?inline$/, ''),
    isType: type !== undefined || onlyTypes(names),
  }));
}

/** `{ type A, type B }`. */
function onlyTypes(names: string): boolean {
  const inside = /^\{(.*)\}$/s
    .exec(names.trim())?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return inside?.every((name) => name.startsWith('type ')) ?? false;
}

/** What an import leads to, as the table names it: `folder/file` below src without its ending, or a package. */
function targetOf(file: string, from: string): string {
  if (!from.startsWith('.')) return from;
  const target = path.posix.relative('src', path.posix.join(path.posix.dirname(file), from));
  return target.replace(/\.(ts|tsx|mjs)$/, '');
}

/** The file that a relative import names. */
function resolve(file: string, from: string): string {
  const base = path.posix.join(path.posix.dirname(file), from);
  const endings = ['', '.ts', '.tsx', '/index.ts'];
  const found = endings
    .map((ending) => base + ending)
    .find((name) => existsSync(path.join(root, name)) && statSync(path.join(root, name)).isFile());
  return found ?? base;
}
