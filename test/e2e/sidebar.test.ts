import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/cli/read-document';
import { extract } from '../../src/extract/extract';
import { faultsOfPage } from './axe.ts';
import type { BrowserName } from './browsers.mjs';
import { type Driver, type Key, press, type Scheme, until, waitFor } from './driver.ts';
import { type Session, startSession } from './harness.ts';
import { bodyOf, type Words, watchedPage, wellMadePage } from './pages.ts';
import { readFunction } from './read-function.ts';
import { type Page, type PortalServer, readSpecimens, type Specimen, servePortals } from './server.ts';
import { surface, type Thing } from './surface.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const PORTAL = 'http://www.zjsjw.gov.cn';

const specimens = readSpecimens();
/** Notices whose summaries have something of everything: checks that fail, lost characters, an article that is divided. */
const wellMade = [
  wellMadeOf('district-sum-fails'),
  wellMadeOf('lost-characters'),
  wellMadeOf('bureau-divided-trs', 'createPageHTML_ZW(2, 0, "t20250218_70316", "html");'),
] as const;
const [notice] = specimens.filter(({ isNotice }) => isNotice);
if (!notice) throw new Error('seeds/ has no notice');
const watched = watchedPage(`${PORTAL}/watched`, bodyOf(specimenOf('county-court-running-on').html));

describe.each(BROWSERS)('the sidebar in %s', (name) => {
  let server: PortalServer;
  let session: Session;
  let driver: Driver;

  beforeAll(async () => {
    server = await servePortals([notice, watched, ...wellMade.map(({ page }) => page)]);
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

  it('is seen into by axe: what is planted there, it finds', async () => {
    await open(wellMade[0].page);
    await driver.inSidebar('notice', PLANT_FAULTS);
    const rules = (await faultsOfPage(driver)).map(({ rule }) => rule);
    expect(rules.sort()).toEqual(['button-name', 'color-contrast']);
  });

  describe.each(SCHEMES)('in the %s', (scheme) => {
    it.each(wellMade)('has nothing that axe finds wrong on $slug, open, unfolded and collapsed', async ({ page }) => {
      await driver.open(page.address);
      await driver.prefer('notice', scheme);
      await waitFor(driver, 'notice', surface.sidebar);
      expect(await driver.evaluate('notice', `matchMedia('(prefers-color-scheme: ${scheme})').matches`)).toBe('true');
      expect(await faultsOfPage(driver)).toEqual([]);
      await driver.inSidebar('notice', readFunction('press-all.js'));
      expect(await faultsOfPage(driver)).toEqual([]);
      await press(driver, 'notice', surface.collapse);
      await waitFor(driver, 'notice', surface.expand);
      expect(await faultsOfPage(driver)).toEqual([]);
    });
  });
});

/** The way round: out at the page's start to the sidebar's end, where putting it aside and back leads to its top. */
const TO_SAVE: readonly { keys: readonly Key[]; to: Thing }[] = [
  { keys: ['Shift', 'Tab'], to: surface.openLibrary },
  { keys: ['Escape'], to: surface.expand },
  { keys: ['Enter'], to: surface.collapse },
  { keys: ['Shift', 'Tab'], to: surface.save },
];

const PLANT_FAULTS = `(root) => {
  const [nameless, faint] = ['button', 'p'].map((name) => document.createElement(name));
  faint.append('几乎看不见');
  faint.style.color = '#eeeeee';
  root.querySelector('aside').prepend(nameless, faint);
  return '';
}`;

const FOCUSED = `(root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? 'nothing'`;

const WITHOUT_OUR_ELEMENT = `(() => {
  const page = document.documentElement.cloneNode(true);
  page.querySelector('tongbao-sidebar').remove();
  return page.outerHTML;
})()`;

function wellMadeOf(slug: string, script = ''): { slug: string; page: Page } {
  const read = extract(readDocument('page.html', Buffer.from(specimenOf(slug).html)));
  if (read.kind === null) throw new Error(`${slug} is no notice`);
  const words: Words = { title: read.title ?? '', text: read.text, script };
  return { slug, page: wellMadePage(`${PORTAL}/well-made/${slug}.html`, words) };
}

function specimenOf(slug: string): Specimen {
  const specimen = specimens.find((each) => each.slug === slug);
  if (!specimen) throw new Error(`seeds/ has no ${slug}`);
  return specimen;
}
