import { statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import type { Driver } from '../e2e/driver.ts';
import { startSession } from '../e2e/harness.ts';
import { root } from '../e2e/root.ts';
import { type Page, readSpecimens, servePortals } from '../e2e/server.ts';
import { bundle } from './bundle';
import { median } from './summarize';

const ROUNDS = 7;
/** A host that is no portal: the same page there is the page without the extension. */
const PLAIN = 'http://www.plain.example';

/** What makes the near misses near: in other words the same pages are such as most of a portal's are. */
const OTHER_WORDS: readonly (readonly [string, string])[] = [
  ...([
    ['巡视', '调研'],
    ['巡察', '调研'],
    ['整改', '建设'],
    ['反馈', '答复'],
    ['处分', '奖励'],
  ] as const),
  ...([
    ['审查', '阅览'],
    ['调查', '走访'],
    ['通报', '介绍'],
    ['曝光', '刊登'],
    ['双开', '双喜'],
  ] as const),
];

/** What one visit of a page took, in milliseconds, and the tasks of more than 50 ms. */
const visitSchema = z.object({ load: z.number(), longTasks: z.number() });
type Visit = z.infer<typeof visitSchema>;

/** What the extension costs on pages of a portal that are no notice. */
export interface Cost {
  group: string;
  pages: number;
  /** The script that runs on each such page. */
  bytes: number;
  /** One look of it, in milliseconds. */
  look: number;
  /** On how many of the pages it asks for the reader, which then finds that they are no notice. */
  asks: number;
  portal: Visit;
  plain: Visit;
}

const VISIT = `new Promise((resolve) => {
  let longTasks = 0;
  new PerformanceObserver((list) => { longTasks += list.getEntries().length; }).observe({ type: 'longtask', buffered: true });
  setTimeout(() => {
    const [{ loadEventEnd: load }] = performance.getEntriesByType('navigation');
    resolve(JSON.stringify({ load, longTasks }));
  }, 200);
})`;
const ASKS = 'bench.mayBeNotice(document.body.textContent, document.title)';
const LOOK = `(() => {
  const times = [];
  // The clock of such a page counts in tenths of a millisecond.
  for (let i = 0; i < 21; i++) {
    const start = performance.now();
    for (let j = 0; j < 500; j++) ${ASKS};
    times.push((performance.now() - start) / 500);
  }
  return times.sort((a, b) => a - b)[10];
})()`;

/** Visits pages that are no notice in a Chromium with the extension, on their portals and on a host that is none. */
export async function measureCost(): Promise<Cost[]> {
  const nearMisses = readSpecimens().filter(({ isNotice }) => !isNotice);
  const groups = [
    { group: 'near misses', pages: nearMisses.map(({ address, html }) => ({ address, html })) },
    { group: 'ordinary pages', pages: nearMisses.flatMap(inOtherWords) },
  ].map(({ group, pages }) => ({ group, pages, plain: pages.map(elsewhere) }));
  const server = await servePortals(groups.flatMap(({ pages, plain }) => [...pages, ...plain]));
  const { driver, close } = await startSession('chromium', { port: server.port, headless: true, chinese: true });
  const { code } = await bundle("export * from '/src/detect/may-be-notice.ts';", { format: 'iife', minify: true });
  const costs: Cost[] = [];
  try {
    for (const { group, pages, plain } of groups)
      costs.push({ group, ...(await visitAll(driver, pages, plain, code)) });
  } finally {
    await close();
    await server.close();
  }
  return costs;
}

async function visitAll(
  driver: Driver,
  pages: readonly Page[],
  plain: readonly Page[],
  code: string,
): Promise<Omit<Cost, 'group'>> {
  let asks = 0;
  const [looks, onPortal, without]: [number[], Visit[], Visit[]] = [[], [], []];
  for (const [i, { address }] of pages.entries()) {
    for (let round = 0; round < ROUNDS; round++) {
      without.push(await visit(driver, plain[i]?.address ?? ''));
      onPortal.push(await visit(driver, address));
    }
    if ((await driver.evaluate('other', `${code}; ${ASKS}`)) === 'true') asks++;
    looks.push(Number(await driver.evaluate('other', `${code}; ${LOOK}`)));
  }
  const bytes = statSync(path.join(root, '.output', 'chrome-mv3', 'detector.js')).size;
  return { pages: pages.length, bytes, look: median(looks), asks, portal: over(onPortal), plain: over(without) };
}

async function visit(driver: Driver, address: string): Promise<Visit> {
  await driver.open(address, 'other');
  return visitSchema.parse(JSON.parse(await driver.evaluate('other', VISIT)));
}

/** The same page about something else; none where it is not in UTF-8. */
function inOtherWords({ address, html }: Page): Page[] {
  const text = new TextDecoder().decode(html);
  if (text.includes('\uFFFD')) return [];
  const changed = OTHER_WORDS.reduce((words, [from, to]) => words.replaceAll(from, to), text);
  return [{ address: `${address}${address.includes('?') ? '&' : '?'}other`, html: new TextEncoder().encode(changed) }];
}

function elsewhere({ html, address }: Page): Page {
  return { address: `${PLAIN}/${encodeURIComponent(address)}`, html };
}

/** The median time, and all long tasks. */
function over(visits: readonly Visit[]): Visit {
  return {
    load: median(visits.map(({ load }) => load)),
    longTasks: visits.reduce((sum, { longTasks }) => sum + longTasks, 0),
  };
}
