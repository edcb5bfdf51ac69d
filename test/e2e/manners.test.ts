import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readDocument } from '../../src/cli/read-document';
import { extract } from '../../src/extract/extract';
import type { BrowserName } from './browsers.mjs';
import { type Driver, find, press, until, waitFor } from './driver.ts';
import { pressInPopup, type Session, startSession } from './harness.ts';
import { bodyOf, fixedHeaderPage, hostilePage, innerScrollerPage, jealousPage } from './pages.ts';
import { readFunction } from './read-function.ts';
import { type PortalServer, readSpecimens, servePortals } from './server.ts';
import { surface } from './surface.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const PORTAL = 'http://www.zjsjw.gov.cn';

const specimens = readSpecimens();
const plain = specimens.find(({ slug }) => slug === 'district-sum-fails');
if (!plain) throw new Error('seeds/ lacks a notice');
const body = bodyOf(plain.html);
const [notice, elsewhere] = [
  { address: `${PORTAL}/plain`, html: plain.html },
  { address: 'http://www.jssjw.gov.cn/plain', html: plain.html },
];
const hostile = hostilePage(`${PORTAL}/hostile`, body);
const scrolling = innerScrollerPage('http://www.jssjw.gov.cn/scrolling', body);
const headed = fixedHeaderPage('http://www.jssjw.gov.cn/headed', body);
const jealous = jealousPage(`${PORTAL}/jealous`, body);

describe.each(BROWSERS)('the manners of the sidebar in %s', (name) => {
  let server: PortalServer;
  let session: Session;
  let driver: Driver;

  beforeAll(async () => {
    server = await servePortals([notice, elsewhere, hostile, scrolling, headed, jealous]);
    session = await startSession(name, { port: server.port, headless: true, chinese: false });
    driver = session.driver;
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  async function open({ address }: { address: string }): Promise<void> {
    await driver.open(address);
    await waitFor(driver, 'notice', surface.sidebar);
  }

  /** Where the sidebar stands and where the page's body does, in CSS pixels from the window's left. */
  async function places(): Promise<{ sidebar: Sides; page: Sides }> {
    return JSON.parse(await driver.inSidebar('notice', PLACES));
  }
  const settled = (what: string, holds: (at: Awaited<ReturnType<typeof places>>) => boolean) =>
    until(what, async () => holds(await places()));

  it('does not cover the page where there is room', async () => {
    await open(notice);
    await settled('the page to make room', ({ sidebar, page }) => page.right <= sidebar.left && page.left >= 0);
  });

  it('stands where it was chosen to, on this site and no other, also when the page is loaded again', async () => {
    await open(notice);
    await press(driver, 'notice', surface.display);
    await press(driver, 'notice', surface.onTheLeft);
    await settled('the page to make room on the left', ({ sidebar, page }) => page.left >= sidebar.right);
    await press(driver, 'notice', surface.display);
    await press(driver, 'notice', surface.overThePage);
    await settled('the page to take its room back', ({ sidebar, page }) => page.left < sidebar.right);
    await open(notice);
    await settled('the sidebar on the left', ({ sidebar, page }) => sidebar.left === 0 && page.left < sidebar.right);
    await open(elsewhere);
    await settled('the sidebar on the right', ({ sidebar, page }) => page.right <= sidebar.left);
  });

  it('opens and closes at the command', async () => {
    await open(elsewhere);
    await driver.command();
    await waitFor(driver, 'notice', surface.expand);
    await driver.command();
    await waitFor(driver, 'notice', surface.collapse);
  });

  it('is left out of what is printed', async () => {
    await open(elsewhere);
    await driver.print('notice', true);
    expect(JSON.parse(await driver.inSidebar('notice', PLACES))).toMatchObject({ sidebar: { left: 0, right: 0 } });
    await driver.print('notice', false);
    await settled('the sidebar', ({ sidebar }) => sidebar.right > sidebar.left);
  });

  it('says the same on a hostile page as on any other, in sight and in its own look', async () => {
    await open(elsewhere);
    const [expected, look] = [await driver.items('notice'), await driver.inSidebar('notice', LOOK)];
    await open(hostile);
    await press(driver, 'notice', surface.display);
    await press(driver, 'notice', { roles: ['menuitemradio'], names: ['靠右', 'On the right'] });
    const words = (items: typeof expected) => items.filter(({ role }) => role === 'button').map((item) => item.name);
    expect(words(await driver.items('notice'))).toEqual(words(expected));
    expect(await driver.inSidebar('notice', LOOK)).toBe(look);
    expect(await driver.inSidebar('notice', IN_FRONT)).toBe('true');
  });

  it('leads to the words on a hostile page', async () => {
    await open(hostile);
    const read = extract(readDocument('page.html', Buffer.from(hostile.html)));
    if (read.kind === null) throw new Error('the page is no notice');
    const total = read.evidence['/accountability/partyDiscipline/total'];
    await driver.inSidebar('notice', PRESS_TOTAL);
    expect(await driver.evaluate('notice', HIGHLIGHTED)).toBe(total?.exact);
  });

  it.each([scrolling, headed])('leads to words that can be seen on $address', async (page) => {
    await open(page);
    const presses = z
      .array(pressSchema)
      .parse(JSON.parse(await driver.inSidebar('notice', readFunction('press-all.js'))));
    expect(presses.filter(({ isInSight }) => !isInSight)).toEqual([]);
    expect(await driver.inSidebar('notice', PRESS_LAST)).toBe('true');
  });

  it('leaves a page that takes it away again and again, and comes back when it is asked to', async () => {
    await driver.open(jealous.address);
    await until('the page to have its way', async () => Number(await driver.evaluate('notice', 'taken')) > 5);
    const taken = await driver.evaluate('notice', 'taken');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await driver.evaluate('notice', 'taken')).toBe(taken);
    expect(await driver.items('notice')).toEqual([]);
    const popup = await driver.openPopup();
    await pressInPopup(popup, surface.save);
    await until('the popup to say that it is saved', async () =>
      (await popup.items()).some(({ role, name: text }) => role === 'heading' && /已保存|\bSaved\b/.test(text)),
    );
    await pressInPopup(popup, surface.openSummary);
    await until('it to come back', async () => Number(await driver.evaluate('notice', 'taken')) > Number(taken));
  });

  it('keeps what a person sets right, in sight and over a reload, and asks nobody about it', async () => {
    await open(elsewhere);
    await press(driver, 'notice', { roles: ['button'], names: ['问题 61', 'Problems 61'] });
    await press(driver, 'notice', { roles: ['button'], names: ['更正', 'Correct'] });
    const field = await waitFor(driver, 'notice', { roles: ['textbox'], names: ['更正 问题', 'Correct Problems'] });
    await driver.type('notice', field, '2345');
    await driver.strike('notice', ['Enter']);
    await waitFor(driver, 'notice', surface.saved);
    const corrected = `(root) => root.querySelector('[data-basis="corrected"]')?.textContent ?? ''`;
    await until('the corrected value', async () => (await driver.inSidebar('notice', corrected)) === '612345');
    await open(elsewhere);
    await until('it again', async () => (await driver.inSidebar('notice', corrected)) === '612345');
    // What the browser would ask for on the way out it asks in the next seconds.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(server.strays).toEqual([]);
  });

  it('made no request of its own', async () => {
    expect(server.strays).toEqual([]);
    expect(await find(driver, 'notice', surface.retry)).toBeUndefined();
  });
});

const pressSchema = z.object({ pointer: z.string(), isInSight: z.optional(z.boolean()) });

interface Sides {
  left: number;
  right: number;
}

const PLACES = `(root) => {
  const sides = ({ left, right }) => ({ left, right });
  const sidebar = sides(root.querySelector('aside').getBoundingClientRect());
  return JSON.stringify({ sidebar, page: sides(document.body.getBoundingClientRect()) });
}`;

/** How the sidebar and its title look, whatever the page wants. */
const LOOK = `(root) => {
  const of = (selector) => {
    const { color, fontSize, letterSpacing, display, width, visibility, opacity } = getComputedStyle(root.querySelector(selector));
    return [color, fontSize, letterSpacing, display, width, visibility, opacity].join(' ');
  };
  return [of('aside'), of('h2'), of('.val')].join('; ');
}`;

/** Whether nothing of the page stands before the sidebar's middle. */
const IN_FRONT = `(root) => {
  const { left, right, top, bottom } = root.querySelector('aside').getBoundingClientRect();
  return String(document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === root.host);
}`;

/** Whether the words of the last field of the text are before everything else of the page. */
const PRESS_LAST = `async (root) => {
  root.querySelector('[data-pointer="/contact/postcode"]').click();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const [range] = CSS.highlights.get('passage');
  const { left, top, width, height } = range.getBoundingClientRect();
  const found = document.elementFromPoint(left + width / 2, top + height / 2);
  return String(found?.contains(range.startContainer));
}`;

const PRESS_TOTAL = `(root) => {
  root.querySelector('[data-pointer="/accountability/partyDiscipline/total"]').click();
  return '';
}`;

const HIGHLIGHTED = `(() => {
  let words = '';
  CSS.highlights.get('passage').forEach((range) => { words += range.toString(); });
  return words;
})()`;
