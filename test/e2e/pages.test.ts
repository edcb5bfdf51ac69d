import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from './browsers.mjs';
import { type Driver, find, press, until, waitFor } from './driver.ts';
import { pressInPopup, type Session, startSession } from './harness.ts';
import { bodyOf, framesPage, latePage, movingPage } from './pages.ts';
import { type PortalServer, readSpecimens, type Specimen, servePortals } from './server.ts';
import { surface } from './surface.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const PORTAL = 'http://www.zjsjw.gov.cn';

const specimens = readSpecimens();
const [notice] = specimens.filter(({ isNotice }) => isNotice);
const other = specimens.find(({ slug }) => slug === 'news-rectification-meeting');
if (!notice || !other) throw new Error('seeds/ lacks a notice or a page that is none');
const firstPart = specimenOf('bureau-divided-trs');
const attached = specimenOf('attachment-only-vsb');
/** What only the second part of the divided article has: an office to call. */
const PART_ONLY_THERE = '0376-6550123';
const secondPart = {
  address: firstPart.address.replace('.html', '_1.html'),
  html: new TextEncoder().encode(`<!doctype html><meta charset="utf-8"><title>清风网</title><h1>中共汀岚市水务局党组关于市委巡察整改进展情况的通报</h1><div><p>　　三、下一步工作打算，持续巩固整改成果，健全长效机制，不断提高工作质量。</p>
<p>　　欢迎广大干部群众对巡察整改情况进行监督。联系电话：${PART_ONLY_THERE}。</p></div><script>createPageHTML_ZW(2, 1, "t20250218_70316", "html");</script>`),
};
const late = latePage(`${PORTAL}/late`, bodyOf(notice.html));
const moving = movingPage(`${PORTAL}/moving`, bodyOf(notice.html));
const frames = framesPage(`${PORTAL}/frames`, other.address, `${PORTAL}/article`);
const article = { ...notice, address: `${PORTAL}/article` };
const moved = { ...moving, address: `${moving.address}/1` };

describe.each(BROWSERS)('pages in %s', (name) => {
  let server: PortalServer;
  let session: Session;
  let driver: Driver;

  beforeAll(async () => {
    server = await servePortals([...specimens, late, moving, moved, frames, article, secondPart]);
    session = await startSession(name, { port: server.port, headless: true, chinese: false });
    driver = session.driver;
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('shows a notice whose text comes late', async () => {
    await driver.open(late.address);
    await waitFor(driver, 'notice', surface.sidebar);
  });

  it('follows a page that moves without loading, there and back', async () => {
    await driver.open(moving.address);
    const hasList = `document.getElementById('go') !== null`;
    await until('the list', async () => (await driver.evaluate('notice', hasList)) === 'true');
    expect(await driver.items('notice')).toEqual([]);
    await driver.evaluate('notice', `document.getElementById('go').click()`);
    await waitFor(driver, 'notice', surface.sidebar);
    await driver.evaluate('notice', 'history.back()');
    await until('the sidebar to go', async () => (await driver.items('notice')).length === 0);
  });

  it('shows a notice that stands in a frame, in that frame', async () => {
    await driver.open(frames.address);
    const has = (frame: number) =>
      driver.evaluate('notice', `window[${frame}].document.querySelector('tongbao-sidebar') !== null`);
    await until('the sidebar in the frame', async () => (await has(1)) === 'true');
  });

  it('says that a divided article is incomplete, and puts it together when asked to', async () => {
    await driver.open(firstPart.address);
    await waitFor(driver, 'notice', surface.incomplete);
    expect(server.strays).toEqual([]);
    await press(driver, 'notice', surface.join);
    await until('the note to go', async () => !(await find(driver, 'notice', surface.incomplete)));
    const sidebar = await waitFor(driver, 'notice', surface.sidebar);
    expect(sidebar.text).toContain(PART_ONLY_THERE);
    await press(driver, 'notice', surface.save);
    await waitFor(driver, 'notice', surface.saved);
    await driver.open(firstPart.address);
    await waitFor(driver, 'notice', surface.incomplete);
    await waitFor(driver, 'notice', surface.saved);
  });

  it('says of a page whose text is in an attachment that it is there', async () => {
    await driver.open(attached.address);
    const popup = await driver.openPopup();
    await pressInPopup(popup, surface.checkPage);
    await until('the popup to say so', async () =>
      (await popup.items()).some(({ role, name: text }) => role === 'heading' && /附件|attachment/.test(text)),
    );
  });

  it('has one sidebar on a page that comes back from the cache', async () => {
    await driver.open(notice.address);
    await waitFor(driver, 'notice', surface.sidebar);
    await driver.open(other.address);
    await driver.evaluate('notice', 'history.back()').catch(() => {});
    await waitFor(driver, 'notice', surface.sidebar);
    expect(await driver.evaluate('notice', `document.querySelectorAll('tongbao-sidebar').length`)).toBe('1');
  });

  it('made no request of its own', () => {
    expect([...new Set(server.strays)]).toEqual([]);
  });
});

function specimenOf(slug: string): Specimen {
  const found = specimens.find((specimen) => specimen.slug === slug);
  if (!found) throw new Error(`seeds/ has no ${slug}`);
  return found;
}
