import { readFileSync } from 'node:fs';

/** A function that runs inside a page, from a script beside this file: without its comments, as an expression. */
export function readFunction(file: `${string}.js`): string {
  const script = readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');
  return script
    .replace(/^\/\/.*\n/gm, '')
    .trim()
    .replace(/;$/, '');
}
