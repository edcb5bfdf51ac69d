import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/cli/read-document';
import { extract } from '../../src/extract/extract';
import type { BrowserName } from './browsers.mjs';
import { type Driver, find, press, until, waitFor } from './driver.ts';
import { pressInPopup, type Session, startSession } from './harness.ts';
import { bodyOf, hostilePage, jealousPage } from './pages.ts';
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
const jealous = jealousPage(`${PORTAL}/jealous`, body);

describe.each(BROWSERS)('the manners of the sidebar in %s', (name) => {
  let server: PortalServer;
  let session: Session;
  let driver: Driver;

  beforeAll(async () => {
    server = await servePortals([notice, elsewhere, hostile, jealous]);
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

  it('made no request of its own', async () => {
    expect(server.strays).toEqual([]);
    expect(await find(driver, 'notice', surface.retry)).toBeUndefined();
  });
});

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

const PRESS_TOTAL = `(root) => {
  root.querySelector('[data-pointer="/accountability/partyDiscipline/total"]').click();
  return '';
}`;

const HIGHLIGHTED = `(() => {
  let words = '';
  CSS.highlights.get('passage').forEach((range) => { words += range.toString(); });
  return words;
})()`;
