import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSpecimens } from '../e2e/server.ts';
import { loadDumps, SHARED } from '../specimens';

/** A page to measure on. */
export interface BenchDocument {
  group: Group;
  name: string;
  html: Uint8Array;
}

export const GROUPS = ['specimens', 'near misses', 'real notices'] as const;
export type Group = (typeof GROUPS)[number];

/** The project's specimens, and the real notices beside the project where they are there. */
export function benchDocuments(): BenchDocument[] {
  const specimens = readSpecimens().map(({ slug, html, isNotice }) => ({
    group: isNotice ? ('specimens' as const) : ('near misses' as const),
    name: slug,
    html,
  }));
  const pages = loadPages('specimens');
  const dumps = [...loadDumps('seeds'), ...loadDumps('specimens')]
    .filter(({ file }) => !pages.some(({ name }) => name === nameOf(file)))
    .map(({ file, dump }) => ({ group: 'real notices' as const, name: nameOf(file), html: asPage(dump) }));
  return [...specimens, ...pages, ...dumps];
}

function loadPages(folder: string): BenchDocument[] {
  const place = path.join(SHARED, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ group: 'real notices', name: nameOf(file), html: readFileSync(path.join(place, file)) }));
}

function nameOf(file: string): string {
  return path.parse(file).name;
}

/** A dump as a plain page: a paragraph a line. */
function asPage(dump: string): Uint8Array {
  const lines = dump.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
  const escaped = lines.map((line) => line.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`));
  const body = escaped.map((line) => `<p>${line}</p>`).join('\n');
  return Buffer.from(
    `<!doctype html>\n<html lang="zh"><meta charset="utf-8"><title></title>\n<body>\n${body}\n</body></html>`,
  );
}
