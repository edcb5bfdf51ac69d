import { createServer } from 'node:http';
import puppeteer, { type Page } from 'puppeteer-core';
import { BROWSERS, findBrowser } from '../e2e/browsers.mjs';

/** Without these a page's clock is as coarse as a tenth of a millisecond. They need nothing from other hosts. */
const FINE_CLOCK = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
/** The browser asks no other host for anything, whatever a page refers to. */
const ONLY_LOOPBACK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  ONLY_LOOPBACK,
];

/** Opens pages in a headless Chromium, one after the other. */
export interface Bench {
  open: (html: Uint8Array) => Promise<Page>;
  version: string;
  close: () => Promise<void>;
}

export async function startBench(): Promise<Bench> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(`no Chromium found; name one by ${BROWSERS.chromium.variable}`);
  let served: Uint8Array = Buffer.from('');
  const server = createServer((request, response) => {
    if (request.url !== '/page') response.writeHead(404).end();
    else
      response.writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'no-store', ...FINE_CLOCK }).end(served);
  });
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address !== null && typeof address !== 'string') resolve(address.port);
    }),
  );
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args: QUIET });
  return {
    version: await browser.version(),
    open: async (html) => {
      served = html;
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/page`, { waitUntil: 'load' });
      return page;
    },
    close: async () => {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
