import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { loadDumps, SHARED } from './specimens';

export interface RealPage {
  name: string;
  html: Uint8Array;
}

/** The real and composed notices beside the project as pages, those that are text dumps as plain ones; none if not there. */
export function realPages(): RealPage[] {
  const pages = loadPages('specimens');
  const dumps = [...loadDumps('seeds'), ...loadDumps('specimens')]
    .map(({ file, dump }) => ({ name: nameOf(file), html: asPage(dump) }))
    .filter(({ name }) => !pages.some((page) => page.name === name));
  return [...pages, ...dumps];
}

function loadPages(folder: string): RealPage[] {
  const place = join(SHARED, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ name: nameOf(file), html: readFileSync(join(place, file)) }));
}

function nameOf(file: string): string {
  return parse(file).name;
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
