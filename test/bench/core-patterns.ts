import { runInThisContext } from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Plugin, parseAst, Visitor } from 'vite';
import { loadSpecimens } from '../specimens';
import { bundle } from './bundle';

/** A regular expression of the core. */
export interface CorePattern {
  /** The file below src/ that holds it. */
  file: string;
  source: string;
  flags: string;
}

export interface CorePatterns {
  patterns: CorePattern[];
  /** Files with a `new RegExp` that no specimen reached, so that its pattern is not known. */
  unseen: string[];
}

/** All that runs on a page: the gate, reading, detection, extraction. */
const ENTRY = `
  import { mayBeNotice } from '/src/detect/may-be-notice.ts';
  import { extract } from '/src/extract/extract.ts';
  import { readPage } from '/src/page/read-page.ts';
  export function read(page) {
    mayBeNotice(page.body.textContent, page.title);
    return extract(readPage(page).document);
  }
`;
/** The name under which a `new RegExp` of the build tells what it made. */
const TELL = '__tell';

type Tell = (site: number, pattern: RegExp) => RegExp;
type Core = (tell: Tell) => { read: (page: Document) => void };

/**
 * Every regular expression of the core. Literals are taken from the syntax tree; what is put together from pieces is
 * taken from a build in which each `new RegExp` tells what it made while the specimens are read.
 */
export async function corePatterns(): Promise<CorePatterns> {
  const found = new Map<string, CorePattern>();
  const sites: { file: string; seen: boolean }[] = [];
  const add = (file: string, { source, flags }: RegExp) =>
    found.set(`${file} /${source}/${flags}`, { file, source, flags });
  const { code } = await bundle(ENTRY, { format: 'iife', minify: false, plugins: [tellPatterns(add, sites)] });
  const core: Core = runInThisContext(`((${TELL}) => { ${code}; return bench; })`);
  const { read } = core((at, pattern) => {
    const site = sites[at];
    if (!site) throw new Error(`there is no place ${at}`);
    site.seen = true;
    add(site.file, pattern);
    return pattern;
  });
  for (const { html } of loadSpecimens())
    read(new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document);
  return { patterns: [...found.values()], unseen: sites.filter(({ seen }) => !seen).map(({ file }) => file) };
}

/** Takes the literals of each module, and has its `new RegExp` tell theirs when they run. */
function tellPatterns(add: (file: string, pattern: RegExp) => void, sites: { file: string; seen: boolean }[]): Plugin {
  return {
    name: 'tell-patterns',
    enforce: 'post',
    transform(code, id) {
      const [, file] = /\/src\/(.+)$/u.exec(id) ?? [];
      if (!file) return null;
      const insertions: Insertion[] = [];
      const wrap = ({ start, end }: { start: number; end: number }) => {
        insertions.push({ at: start, words: `${TELL}(${sites.length}, ` }, { at: end, words: ')' });
        sites.push({ file, seen: false });
      };
      new Visitor({
        Literal: (node) => {
          if ('regex' in node) add(file, new RegExp(node.regex.pattern, node.regex.flags));
        },
        NewExpression: (node) => {
          if (node.callee.type === 'Identifier' && node.callee.name === 'RegExp') wrap(node);
        },
        CallExpression: (node) => {
          if (node.callee.type === 'Identifier' && node.callee.name === 'RegExp') wrap(node);
        },
      }).visit(parseAst(code));
      return { code: insert(code, insertions), map: null };
    },
  };
}

interface Insertion {
  at: number;
  words: string;
}

function insert(code: string, insertions: Insertion[]): string {
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((done, { at, words }) => done.slice(0, at) + words + done.slice(at), code);
}
