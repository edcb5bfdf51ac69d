import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { findBrowser } from '../e2e/browsers.mjs';
import { root } from '../e2e/root.ts';
import { QUIET } from './browser';

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      /** When, and how long, in microseconds. */
      ts: z._default(z.number(), 0),
      dur: z._default(z.number(), 0),
      args: z.optional(
        z.object({
          data: z.optional(z.object({ url: z.optional(z.string()) })),
          frame_reporter: z.optional(
            z.object({ state: z.string(), scroll_state: z.string(), affects_smoothness: z.boolean() }),
          ),
        }),
      ),
    }),
  ),
});
export type TraceEvent = z.infer<typeof traceSchema>['traceEvents'][number];

/** A headless Chromium with the extension in it, whose pages tell what the browser did for them. */
export interface TracedBrowser {
  newPage: () => Promise<Page>;
  close: () => Promise<void>;
}

/** @param port of the server that serves the portals' pages */
export async function startTracedBrowser(port: number): Promise<TracedBrowser> {
  const executablePath = findBrowser('chromium') ?? '';
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [...QUIET, '--window-size=1400,900', `--proxy-server=http://127.0.0.1:${port}`],
  });
  await browser.installExtension(path.join(root, '.output', 'chrome-mv3'));
  return { newPage: () => browser.newPage(), close: () => browser.close() };
}

/** The browser's own events of some categories while something is done in a page. */
export async function trace(page: Page, categories: string[], act: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await act();
  const recorded = await page.tracing.stop();
  return traceSchema.parse(JSON.parse(new TextDecoder().decode(recorded))).traceEvents;
}
