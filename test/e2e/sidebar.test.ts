import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from './browsers.mjs';
import { type Driver, type Key, press, until, waitFor } from './driver.ts';
import { type Session, startSession } from './harness.ts';
import { bodyOf, watchedPage } from './pages.ts';
import { readFunction } from './read-function.ts';
import { type Page, type PortalServer, readSpecimens, type Specimen, servePortals } from './server.ts';
import { surface, type Thing } from './surface.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const PORTAL = 'http://www.zjsjw.gov.cn';

const specimens = readSpecimens();
const [notice] = specimens.filter(({ isNotice }) => isNotice);
if (!notice) throw new Error('seeds/ has no notice');
const watched = watchedPage(`${PORTAL}/watched`, bodyOf(specimenOf('county-court-running-on').html));

describe.each(BROWSERS)('the sidebar in %s', (name) => {
  let server: PortalServer;
  let session: Session;
  let driver: Driver;

  beforeAll(async () => {
    server = await servePortals([notice, watched]);
    session = await startSession(name, { port: server.port, headless: true, chinese: false });
    driver = session.driver;
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  async function open({ address }: Pick<Page, 'address'>): Promise<void> {
    await driver.open(address);
    await waitFor(driver, 'notice', surface.sidebar);
  }

  it('leaves a page as it is all along, but for one element beside its body', async () => {
    await open(watched);
    await driver.inSidebar('notice', readFunction('press-all.js'));
    await press(driver, 'notice', surface.collapse);
    await press(driver, 'notice', surface.expand);
    await press(driver, 'notice', surface.save);
    await waitFor(driver, 'notice', surface.saved);
    expect(JSON.parse(await driver.evaluate('notice', 'JSON.stringify(watched.changes)'))).toEqual([
      'childList html tongbao-sidebar',
    ]);
    expect(await driver.evaluate('notice', WITHOUT_OUR_ELEMENT)).toBe(
      await driver.evaluate('notice', 'watched.before'),
    );
  });

  it('takes five keys from the page to a save', async () => {
    await open(notice);
    for (const { keys, to } of TO_SAVE) {
      await driver.strike('notice', keys);
      await until(`the focus on “${to.names.join(' / ')}”`, async () =>
        to.names.includes(await driver.inSidebar('notice', FOCUSED)),
      );
    }
    await driver.strike('notice', ['Enter']);
    await waitFor(driver, 'notice', surface.saved);
  });
});

/** The way round: out at the page's start to the sidebar's end, where putting it aside and back leads to its top. */
const TO_SAVE: readonly { keys: readonly Key[]; to: Thing }[] = [
  { keys: ['Shift', 'Tab'], to: { roles: ['separator'], names: ['侧栏宽度', 'Width of the sidebar'] } },
  { keys: ['Escape'], to: surface.expand },
  { keys: ['Enter'], to: surface.collapse },
  { keys: ['Shift', 'Tab'], to: surface.save },
];

const FOCUSED = `(root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? 'nothing'`;

const WITHOUT_OUR_ELEMENT = `(() => {
  const page = document.documentElement.cloneNode(true);
  page.querySelector('tongbao-sidebar').remove();
  return page.outerHTML;
})()`;

function specimenOf(slug: string): Specimen {
  const specimen = specimens.find((each) => each.slug === slug);
  if (!specimen) throw new Error(`seeds/ has no ${slug}`);
  return specimen;
}
