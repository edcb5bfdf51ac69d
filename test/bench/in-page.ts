import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extract } from '../../src/extract/extract';
import { readPage } from '../../src/page/read-page';
import { lengthen } from './lengthen';
import { CONTENDERS, type Contender, type Measured, type Plan, type Times } from './measured';

/** What a page cannot be read in less than: each text node once, and one plain pattern over all of it. */
const PLAIN = /\d{4}年\d{1,2}月\d{1,2}日/gu;

/** Runs every contender in turn, each round beginning with another one. */
export function measure({ times, warmUps, fewest, most, milliseconds }: Plan): Measured {
  if (times > 1) lengthen(document, times);
  const rounds: Times[] = [];
  const until = performance.now() + milliseconds;
  while (rounds.length < warmUps + fewest || (rounds.length < warmUps + most && performance.now() < until)) {
    const from = rounds.length % CONTENDERS.length;
    const order = [...CONTENDERS.slice(from), ...CONTENDERS.slice(0, from)];
    rounds.push(Object.assign({}, ...order.map(run)));
  }
  const { text } = readPage(document).document;
  const { kind } = extract(readPage(document).document);
  return { length: text.length, kind, first: rounds[0] ?? {}, rounds: rounds.slice(warmUps) };
}

/** One run. The others change the document that they are given, so each gets a copy, made before the clock starts. */
function run(contender: Contender): Times {
  const copy = contender === 'ours' || contender === 'floor' ? document : document.cloneNode(true);
  if (!(copy instanceof Document)) throw new Error('the copy is no document');
  const start = performance.now();
  switch (contender) {
    case 'ours': {
      const page = readPage(copy);
      const read = performance.now() - start;
      keep(extract(page.document));
      return { ours: performance.now() - start, read };
    }
    case 'readability':
      keep(new Readability(copy).parse());
      break;
    case 'defuddle':
      keep(new Defuddle(copy, { url: document.URL }).parse());
      break;
    case 'floor':
      keep(walk(copy).match(PLAIN));
  }
  return { [contender]: performance.now() - start };
}

function walk(page: Document): string {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += node.nodeValue ?? '';
  return text;
}

/** Holds what was made, so that no work is left out as without use. */
let kept: unknown;
function keep(made: unknown): void {
  kept = made;
}
export const lastMade = (): unknown => kept;
