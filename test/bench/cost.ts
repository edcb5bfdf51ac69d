import { statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { startSession } from '../e2e/harness.ts';
import { root } from '../e2e/root.ts';
import { readSpecimens, servePortals } from '../e2e/server.ts';
import { bundle } from './bundle';
import { median } from './summarize';

const ROUNDS = 15;
/** A host that is no portal: the same page there is the page without the extension. */
const PLAIN = 'http://www.plain.example';

/** What one visit of a page took, in milliseconds, and the tasks of more than 50 ms. */
const visitSchema = z.object({ load: z.number(), longTasks: z.number() });
type Visit = z.infer<typeof visitSchema>;

/** What the extension costs on pages of a portal that are no notice. */
export interface Cost {
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

/** Visits the near misses of seeds/ in a Chromium with the extension, on their portals and on a host that is none. */
export async function measureCost(): Promise<Cost> {
  const pages = readSpecimens().filter(({ isNotice }) => !isNotice);
  const plain = pages.map(({ slug, html }) => ({ address: `${PLAIN}/${slug}`, html }));
  const server = await servePortals([...pages, ...plain]);
  const { driver, close } = await startSession('chromium', { port: server.port, headless: true, chinese: true });
  const { code } = await bundle("export * from '/src/detect/may-be-notice.ts';", { format: 'iife', minify: true });
  let asks = 0;
  const [looks, onPortal, elsewhere]: [number[], Visit[], Visit[]] = [[], [], []];
  const visit = async (address: string): Promise<Visit> => {
    await driver.open(address, 'other');
    return visitSchema.parse(JSON.parse(await driver.evaluate('other', VISIT)));
  };
  try {
    for (const [i, { address }] of pages.entries()) {
      for (let round = 0; round < ROUNDS; round++) {
        elsewhere.push(await visit(plain[i]?.address ?? ''));
        onPortal.push(await visit(address));
      }
      if ((await driver.evaluate('other', `${code}; ${ASKS}`)) === 'true') asks++;
      looks.push(Number(await driver.evaluate('other', `${code}; ${LOOK}`)));
    }
  } finally {
    await close();
    await server.close();
  }
  const bytes = statSync(path.join(root, '.output', 'chrome-mv3', 'detector.js')).size;
  return { pages: pages.length, bytes, look: median(looks), asks, portal: over(onPortal), plain: over(elsewhere) };
}

/** The median time, and all long tasks. */
function over(visits: readonly Visit[]): Visit {
  return {
    load: median(visits.map(({ load }) => load)),
    longTasks: visits.reduce((sum, { longTasks }) => sum + longTasks, 0),
  };
}
