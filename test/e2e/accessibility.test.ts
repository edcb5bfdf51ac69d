import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/cli/read-document';
import { extract } from '../../src/extract/extract';
import { faultsOf, faultsOfPage } from './axe.ts';
import type { BrowserName } from './browsers.mjs';
import { type Driver, type OwnTab, press, type Scheme, until, waitFor } from './driver.ts';
import { pressInPopup, type Session, startSession } from './harness.ts';
import { wellMadePage } from './pages.ts';
import { readFunction } from './read-function.ts';
import { type Page, type PortalServer, readSpecimens, servePortals } from './server.ts';
import { surface } from './surface.ts';

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

describe.each(BROWSERS)('what axe finds in %s', (name) => {
  let server: PortalServer;
  let session: Session;
  let driver: Driver;

  beforeAll(async () => {
    server = await servePortals(wellMade.map(({ page }) => page));
    session = await startSession(name, { port: server.port, headless: true, chinese: false });
    driver = session.driver;
    await open(wellMade[0].page);
    await press(driver, 'notice', surface.save);
    await waitFor(driver, 'notice', surface.saved);
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  async function open({ address }: Page): Promise<void> {
    await driver.open(address);
    await waitFor(driver, 'notice', surface.sidebar);
  }

  const faultsIn = (tab: OwnTab) => faultsOf((expression) => driver.evaluate(tab, expression));

  it('is what was planted in the sidebar, so that it sees into it', async () => {
    await open(wellMade[0].page);
    await driver.inSidebar('notice', PLANT_FAULTS);
    const rules = (await faultsOfPage(driver)).map(({ rule }) => rule);
    expect(rules.sort()).toEqual(['button-name', 'color-contrast']);
  });

  describe.each(SCHEMES)('in the %s', (scheme) => {
    beforeAll(() => driver.prefer(scheme));

    it.each(wellMade)('is nothing in the sidebar on $slug, open, unfolded and collapsed', async ({ page }) => {
      await open(page);
      expect(await driver.evaluate('notice', `matchMedia('(prefers-color-scheme: ${scheme})').matches`)).toBe('true');
      expect(await faultsOfPage(driver)).toEqual([]);
      await driver.inSidebar('notice', readFunction('press-all.js'));
      expect(await faultsOfPage(driver)).toEqual([]);
      await press(driver, 'notice', surface.collapse);
      await waitFor(driver, 'notice', surface.expand);
      expect(await faultsOfPage(driver)).toEqual([]);
    });

    it('is nothing in the popup and in the report that it opens', async () => {
      await open(wellMade[1].page);
      const popup = await driver.openPopup();
      await until('the popup', async () => (await popup.items()).some(({ role }) => role === 'heading'));
      expect(await faultsOf(popup.evaluate)).toEqual([]);
      await pressInPopup(popup, surface.openReport);
      await driver.adopt('report');
      await waitFor(driver, 'report', surface.saveReport);
      expect(await faultsIn('report')).toEqual([]);
    });

    it('is nothing in the library, with its menu and a record open, and in the settings', async () => {
      const [{ page, title }] = wellMade;
      await open(page);
      await driver.openOwn('library');
      await waitFor(driver, 'library', { roles: ['link', 'button'], names: [title] });
      expect(await faultsIn('library')).toEqual([]);
      await press(driver, 'library', surface.exportMenu);
      await waitFor(driver, 'library', surface.exportJson);
      expect(await faultsIn('library')).toEqual([]);
      await press(driver, 'library', surface.exportMenu);
      await press(driver, 'library', { roles: ['link', 'button'], names: [title] });
      await waitFor(driver, 'library', { roles: ['button'], names: ['删除', 'Delete'] });
      expect(await faultsIn('library')).toEqual([]);
      await driver.openOwn('options');
      await waitFor(driver, 'options', surface.siteField);
      expect(await faultsIn('options')).toEqual([]);
    });
  });
});

const PLANT_FAULTS = `(root) => {
  const [nameless, faint] = ['button', 'p'].map((name) => document.createElement(name));
  faint.append('几乎看不见');
  faint.style.color = '#eeeeee';
  root.querySelector('aside').prepend(nameless, faint);
  return '';
}`;

/** A specimen's words on a page of our own; `script` is what its content system wrote below it. */
function wellMadeOf(slug: string, script = ''): { slug: string; title: string; page: Page } {
  const specimen = specimens.find((each) => each.slug === slug);
  const read = specimen && extract(readDocument('page.html', Buffer.from(specimen.html)));
  if (!read?.kind) throw new Error(`${slug} is no notice`);
  const { text } = read;
  const title = read.title ?? '';
  return { slug, title, page: wellMadePage(`${PORTAL}/well-made/${slug}.html`, { title, text, script }) };
}
