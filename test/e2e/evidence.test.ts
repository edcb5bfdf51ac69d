import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readDocument } from '../../src/cli/read-document';
import { extract } from '../../src/extract/extract';
import type { Span } from '../../src/notice/evidence';
import type { Notice } from '../../src/notice/schema';
import { evidenceOf, spanOf } from '../../src/ui/summary/evidence';
import { listPointers } from '../../src/ui/summary/pointers';
import { realPages } from '../real-pages';
import { SHARED } from '../specimens';
import type { BrowserName } from './browsers.mjs';
import { waitFor } from './driver.ts';
import { type Session, startSession } from './harness.ts';
import { readFunction } from './read-function.ts';
import { type PortalServer, readSpecimens, servePortals } from './server.ts';
import { surface } from './surface.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const PORTAL = 'http://www.zjsjw.gov.cn';

const pressAll = readFunction('press-all.js');
const pressSchema = z.object({
  pointer: z.string(),
  name: z.string(),
  words: z.string(),
  before: z.optional(z.string()),
  after: z.optional(z.string()),
  isInSight: z.optional(z.boolean()),
});
type Press = z.infer<typeof pressSchema>;

const real = realPages().map(({ name, html }) => ({ name, html, address: `${PORTAL}/real/${name}` }));
const specimens = readSpecimens()
  .filter(({ isNotice }) => isNotice)
  .map(({ slug: name, html, address }) => ({ name, html, address }));
const pages = [...specimens, ...real];

if (real.length === 0) {
  it('has no real notices in ../shared to press values on', () => {
    expect(existsSync(SHARED)).toBe(false);
  });
}

describe.each(BROWSERS)('the values shown in %s', (browser) => {
  let server: PortalServer;
  let session: Session;

  beforeAll(async () => {
    server = await servePortals(pages);
    session = await startSession(browser, { port: server.port, headless: true, chinese: false });
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it.each(pages)('lead to their words on $name', async ({ address, html }) => {
    const { driver } = session;
    const notice = extract(readDocument('page.html', Buffer.from(html)));
    if (notice.kind === null) throw new Error('the page is no notice');
    await driver.open(address);
    await waitFor(driver, 'notice', surface.sidebar);
    const presses = z.array(pressSchema).parse(JSON.parse(await driver.inSidebar('notice', pressAll)));
    expect(presses.flatMap((press) => faultOf(press, notice))).toEqual([]);
    const pressed = new Set(presses.map(({ pointer }) => pointer));
    expect(listPointers(notice).filter((pointer) => !pressed.has(pointer))).toEqual([]);
  });
});

/** What is wrong about where a press led, if anything. */
function faultOf(press: Press, notice: Notice): unknown[] {
  const evidence = evidenceOf(notice, press.pointer);
  if (!evidence) return [{ ...press, expected: 'a value without evidence is no button' }];
  const span = spanOf(evidence);
  const isRight =
    withoutSpace(press.words) === withoutSpace(evidence.exact) &&
    (span === null || isPlace(press, span, notice.text)) &&
    press.isInSight;
  return isRight ? [] : [{ ...press, expected: evidence.exact }];
}

/** Whether what stands beside the words is the same as in the text: the same words may stand in several places. */
function isPlace({ before = '', after = '' }: Press, { start, end }: Span, text: string): boolean {
  return withoutSpace(text.slice(0, start)).endsWith(before) || withoutSpace(text.slice(end)).startsWith(after);
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}
