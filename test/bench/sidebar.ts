import type { Page } from 'puppeteer-core';
import { readDocument } from '../../src/cli/read-document';
import { servePortals } from '../e2e/server.ts';
import type { BenchDocument, Group } from './documents';
import { startTracedBrowser, type TracedBrowser, type TraceEvent, trace } from './traced-browser';

const LOADS = 25;
const SCROLLS = 9;
const PORTAL = 'http://www.zjsjw.gov.cn/longest';
/** A host that is no portal: the same page there is the page alone. */
const ELSEWHERE = 'http://www.plain.example/longest';

/** In CSS pixels, and pixels a second: some two seconds of brisk reading with the wheel. */
const SCROLL = { x: 300, y: 400, yDistance: -6000, speed: 3000, gestureSourceType: 'mouse' } as const;
/** Once the page has made room and all is painted, nothing is left over for the scrolling. */
const SETTLED = 600;

/** What the sidebar costs on one notice's page. */
export interface SidebarCost {
  name: string;
  /** Of the notice's text. */
  length: number;
  loads: Load[];
  /** Of each scrolling, of the page with the sidebar and of the page alone. */
  scrolled: { beside: Frames[]; alone: Frames[] };
}

/** From the reader's start, in milliseconds. */
export interface Load {
  /** Until its script has read the page and put the sidebar in place. */
  script: number;
  /** Until the sidebar is painted. */
  stands: number;
}

/** The frames that the browser had to make while a page was scrolled, and those of them that it did not. */
export interface Frames {
  wanted: number;
  dropped: number;
}

/** Loads the longest notice afresh, again and again, and scrolls it with the sidebar and without, in turn. */
export async function measureSidebar(documents: readonly BenchDocument[]): Promise<SidebarCost> {
  const { name, html, length } = longestOf(documents);
  const server = await servePortals([PORTAL, ELSEWHERE].map((address) => ({ address, html })));
  const browser = await startTracedBrowser(server.port);
  const cost: SidebarCost = { name, length, loads: [], scrolled: { beside: [], alone: [] } };
  try {
    // The first of all waits for the browser's own start.
    await timeLoad(browser);
    for (let load = 0; load < LOADS; load++) cost.loads.push(await timeLoad(browser));
    for (let scroll = 0; scroll < SCROLLS; scroll++) {
      cost.scrolled.alone.push(await countFrames(browser, ELSEWHERE));
      cost.scrolled.beside.push(await countFrames(browser, PORTAL));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return cost;
}

/** The longest real notice; of the specimens where the real ones are not there. */
function longestOf(documents: readonly BenchDocument[]): BenchDocument & { length: number } {
  const inGroup = (wanted: Group) => documents.filter(({ group }) => group === wanted);
  const [longest] = [inGroup('real notices'), inGroup('specimens')].flatMap((pages) =>
    pages
      .map((page) => ({ ...page, length: readDocument('page.html', Buffer.from(page.html)).text.length }))
      .sort((a, b) => b.length - a.length),
  );
  if (!longest) throw new Error('there is no notice to measure on');
  return longest;
}

/** Its mark comes one frame after that in which the sidebar was painted first, so it is late rather than early. */
const STANDS = 'sidebar-stands';
const TELL_WHEN_IT_STANDS = `addEventListener('DOMContentLoaded', () => {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('tongbao-sidebar')) return;
    watch.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('${STANDS}')));
  });
  watch.observe(document.documentElement, { childList: true });
});`;

async function timeLoad(browser: TracedBrowser): Promise<Load> {
  const page = await browser.newPage();
  const events = await trace(page, ['devtools.timeline', 'blink.user_timing'], () => openWithSidebar(page));
  await page.close();
  const reader = eventOf(events, ({ name, args }) => name === 'EvaluateScript' && isReader(args?.data?.url));
  const painted = eventOf(events, ({ name }) => name === STANDS);
  return { script: reader.dur / 1000, stands: (painted.ts - reader.ts) / 1000 };
}

function isReader(url = ''): boolean {
  return url.endsWith('/reader.js');
}

async function openWithSidebar(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(TELL_WHEN_IT_STANDS);
  await page.goto(PORTAL);
  await page.waitForFunction(`performance.getEntriesByName('${STANDS}').length > 0`);
}

function eventOf(events: readonly TraceEvent[], is: (event: TraceEvent) => boolean): TraceEvent {
  const event = events.find(is);
  if (!event) throw new Error('the browser did not tell when the sidebar was made');
  return event;
}

async function countFrames(browser: TracedBrowser, address: string): Promise<Frames> {
  const page = await browser.newPage();
  if (address === PORTAL) await openWithSidebar(page);
  else await page.goto(address);
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const session = await page.createCDPSession();
  const events = await trace(page, ['disabled-by-default-devtools.timeline.frame'], () =>
    session.send('Input.synthesizeScrollGesture', SCROLL),
  );
  await page.close();
  const scrolling = events
    .flatMap(({ args }) => args?.frame_reporter ?? [])
    .filter((frame) => frame.scroll_state !== 'SCROLL_NONE' && frame.state !== 'STATE_NO_UPDATE_DESIRED');
  const dropped = scrolling.filter((frame) => frame.state === 'STATE_DROPPED' && frame.affects_smoothness);
  return { wanted: scrolling.length, dropped: dropped.length };
}
