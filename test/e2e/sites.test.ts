import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { BrowserName } from './browsers.mjs';
import { type Driver, find, press, until, waitFor } from './driver.ts';
import { pressInPopup, type Session, startSession } from './harness.ts';
import { bodyOf, latePage } from './pages.ts';
import { type PortalServer, readSpecimens, servePortals } from './server.ts';
import { SAVED, siteSurface, surface } from './surface.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** No portal; a person adds it. */
const HOST = 'www.yunxi.example';
const ELSEWHERE = `http://${HOST}/notice`;
const PORTAL = 'http://www.zjsjw.gov.cn';

const specimens = readSpecimens();
const [notice] = specimens.filter(({ isNotice }) => isNotice);
const other = specimens.find(({ slug }) => slug === 'news-rectification-meeting');
if (!notice || !other) throw new Error('seeds/ lacks a notice or a page that is none');
const late = latePage(`${PORTAL}/late`, bodyOf(notice.html));

describe.each(BROWSERS)('sites in %s', (name) => {
  let server: PortalServer;
  let session: Session;
  let driver: Driver;

  beforeAll(async () => {
    server = await servePortals([...specimens, { ...notice, address: ELSEWHERE }, late]);
    session = await startSession(name, { port: server.port, headless: true, chinese: false, permitted: [HOST] });
    driver = session.driver;
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  /** The badge that tabs have which say nothing of their own. */
  const badge = () => driver.evaluate('options', `(globalThis.browser ?? chrome).action.getBadgeText({})`);

  /** By the time that a notice opened later has its sidebar, the page before it would have had one. */
  async function hasNoSidebar(): Promise<void> {
    await driver.open(notice?.address ?? '', 'other');
    await waitFor(driver, 'other', surface.sidebar);
    expect(await driver.items('notice')).toEqual([]);
  }

  it('leaves a notice on another site alone', async () => {
    await driver.open(ELSEWHERE);
    await hasNoSidebar();
  });

  it('reads that page when the popup is asked to, and saves it from there', async () => {
    await driver.open(ELSEWHERE);
    const popup = await driver.openPopup();
    await pressInPopup(popup, surface.checkPage);
    await waitFor(driver, 'notice', surface.sidebar);
    await pressInPopup(popup, surface.save);
    await until('the popup to say that it is saved', async () =>
      (await popup.items()).some(({ role, name: text }) => role === 'heading' && SAVED.test(text)),
    );
    await waitFor(driver, 'notice', surface.saved);
  });

  it('says of a page that is none that it is none', async () => {
    await driver.open(other.address);
    const popup = await driver.openPopup();
    await pressInPopup(popup, surface.checkPage);
    await until('the popup to say so', async () =>
      (await popup.items()).some(({ role, name: text }) => role === 'heading' && /不是通报|Not a notice/.test(text)),
    );
    expect(await driver.items('notice')).toEqual([]);
  });

  it('shows a report before it keeps it as a file', async () => {
    await driver.open(notice.address);
    await waitFor(driver, 'notice', surface.sidebar);
    await pressInPopup(await driver.openPopup(), surface.openReport);
    await driver.adopt('report');
    await waitFor(driver, 'report', surface.saveReport);
    expect(readdirSync(session.downloads).filter((file) => file.startsWith('tongbao-report'))).toEqual([]);
    await press(driver, 'report', surface.saveReport);
    const report = await until('the report', async () => reportIn(session.downloads));
    expect(report.address).toBe(notice.address);
    expect(report.output.text).toContain('巡');
    expect(report.trace.length).toBeGreaterThan(10);
    expect(report.html).not.toContain('tongbao-sidebar');
  });

  it('reads a site from the moment that it is added, and after a restart', async () => {
    await driver.open(ELSEWHERE);
    await driver.openOwn('options');
    await waitFor(driver, 'options', surface.siteField);
    await driver.type('options', await waitFor(driver, 'options', surface.siteField), `https://${HOST}/x?y=1`);
    await press(driver, 'options', surface.addSite);
    await waitFor(driver, 'options', siteSurface(HOST).switch);
    await waitFor(driver, 'notice', surface.sidebar);
    await driver.restart();
    await driver.open(ELSEWHERE);
    await waitFor(driver, 'notice', surface.sidebar);
  });

  it('shows that a permission was taken back, and mends it', async () => {
    await driver.openOwn('options');
    const origins = `{ origins: ['*://${HOST}/*'] }`;
    await driver.evaluate('options', `(globalThis.browser ?? chrome).permissions.remove(${origins})`);
    await waitFor(driver, 'options', siteSurface(HOST).grant);
    await until('the badge', async () => (await badge()) === '权');
    await driver.open(ELSEWHERE);
    await hasNoSidebar();
    // Without a window Chromium's question waits for ever; at its next start the host is granted as if by the person.
    if (name === 'firefox') await press(driver, 'options', siteSurface(HOST).grant);
    else await driver.restart();
    if (name === 'chromium') await driver.open(ELSEWHERE);
    await waitFor(driver, 'notice', surface.sidebar);
    await driver.openOwn('options');
    expect(await find(driver, 'options', siteSurface(HOST).grant)).toBeUndefined();
    await until('the badge to go', async () => (await badge()) === '');
  });

  it('takes the sidebar away where its site is switched off, and brings it back', async () => {
    await driver.openOwn('options');
    await press(driver, 'options', siteSurface(HOST).switch);
    await until('the sidebar to go', async () => (await driver.items('notice')).length === 0);
    await driver.open(ELSEWHERE);
    await hasNoSidebar();
    await driver.openOwn('options');
    await press(driver, 'options', siteSurface(HOST).switch);
    await waitFor(driver, 'notice', surface.sidebar);
  });

  it('stops everything when it is switched off, also after a restart, until it is switched on', async () => {
    await driver.open(notice.address);
    await waitFor(driver, 'notice', surface.sidebar);
    await driver.openOwn('options');
    await press(driver, 'options', surface.switchAll);
    await until('the sidebar to go', async () => (await driver.items('notice')).length === 0);
    await until('the badge', async () => (await badge()) === '关');
    await driver.restart();
    for (const address of [notice.address, ELSEWHERE, late.address]) {
      await driver.open(address);
      // Longer than the late page takes.
      await new Promise((resolve) => setTimeout(resolve, 2500));
      expect(await driver.items('notice')).toEqual([]);
    }
    await driver.open(notice.address);
    await driver.openOwn('options');
    await until('the badge', async () => (await badge()) === '关');
    await press(driver, 'options', surface.switchAll);
    await waitFor(driver, 'notice', surface.sidebar);
  });

  it('forgets a site that is removed', async () => {
    await driver.openOwn('options');
    await press(driver, 'options', siteSurface(HOST).remove);
    await until('the site to go', async () => !(await find(driver, 'options', siteSurface(HOST).switch)));
    await driver.open(ELSEWHERE);
    await hasNoSidebar();
  });

  it('made no request of its own', () => {
    expect([...new Set(server.strays)]).toEqual([]);
  });
});

const reportSchema = z.object({
  address: z.string(),
  output: z.looseObject({ text: z.string() }),
  trace: z.array(z.string()),
  html: z.string(),
});

function reportIn(folder: string): z.infer<typeof reportSchema> | null {
  const [file] = readdirSync(folder).filter((each) => /^tongbao-report.*\.json$/.test(each));
  const whole = file !== undefined && !existsSync(path.join(folder, `${file}.part`));
  const text = whole ? readFileSync(path.join(folder, file), 'utf8') : '';
  return text.endsWith('}') ? reportSchema.parse(JSON.parse(text)) : null;
}
