import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labels } from '../../src/ui/labels.ts';
import type { BrowserName } from './browsers.mjs';
import { type Driver, find, press, until, waitFor } from './driver.ts';
import {
  type ExportedLibrary,
  exportLibrary,
  extractFiles,
  type Reading,
  type Session,
  startSession,
} from './harness.ts';
import { type PortalServer, readSpecimens, type Specimen, servePortals } from './server.ts';
import { SAVED, surface } from './surface.ts';

/** A host that is no portal: the same page there, without the extension, is what the page is by itself. */
const PLAIN = 'http://plain.example';

const specimens = readSpecimens();
const notices = specimens.filter(({ isNotice }) => isNotice);
const nearMisses = specimens.filter(({ isNotice }) => !isNotice);
const plainPages = notices.map(({ slug, html }) => ({ address: `${PLAIN}/${slug}`, html }));
const readings = new Map(extractFiles(specimens.map(({ file }) => file)).map((reading) => [reading.file, reading]));

const [latest] = notices
  .map(readingOf)
  .sort((a, b) => (b.publication?.date ?? '').localeCompare(a.publication?.date ?? ''));

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const [first, ...others] = notices;
if (!first) throw new Error('seeds/ has no notice');

describe.each(BROWSERS)('the whole flow in %s', (name) => {
  let server: PortalServer;
  let session: Session;
  let driver: Driver;
  let exported: ExportedLibrary;

  beforeAll(async () => {
    server = await servePortals([...specimens, ...plainPages]);
    session = await startSession(name, { port: server.port, headless: true, chinese: false });
    driver = session.driver;
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it.each(nearMisses)('shows nothing on $slug, which is no notice', async ({ address }) => {
    await driver.open(address, 'other');
    const before = await driver.evaluate('other', 'document.documentElement.outerHTML');
    // By the time that a notice opened later has its sidebar, this page would have had one.
    await driver.open(first.address);
    await waitFor(driver, 'notice', surface.sidebar);
    expect(await driver.items('other')).toEqual([]);
    expect(await driver.evaluate('other', 'document.documentElement.outerHTML')).toBe(before);
  });

  it.each(notices)('shows the sidebar on $slug and leaves the page as it is but for one element', async (specimen) => {
    await driver.open(specimen.address);
    await waitFor(driver, 'notice', surface.sidebar);
    await driver.open(`${PLAIN}/${specimen.slug}`, 'other');
    expect(await driver.items('other')).toEqual([]);
    const plain = await driver.evaluate('other', 'document.documentElement.outerHTML');
    expect(await driver.evaluate('notice', WITHOUT_OUR_ELEMENT)).toBe(plain);
  });

  it.each(['/inspection/team', '/inspection/feedback'] as const)('leads from %s to its words', async (pointer) => {
    await driver.open(first.address);
    const evidence = readingOf(first).evidence?.[pointer];
    const words = [labels.zh.fields[pointer], labels.en.fields[pointer]];
    const value = await until(`the value of ${pointer}`, async () => {
      const items = await driver.items('notice');
      return items.find(({ role, name: called }) => role === 'button' && words.some((word) => called.startsWith(word)));
    });
    await driver.press('notice', value);
    expect(await until('the highlight', async () => (await driver.evaluate('notice', HIGHLIGHTED)) || null)).toBe(
      evidence?.exact,
    );
  });

  it('collapses and opens again', async () => {
    await driver.open(first.address);
    await press(driver, 'notice', surface.collapse);
    await waitFor(driver, 'notice', surface.expand);
    expect(await find(driver, 'notice', surface.sidebar)).toBeUndefined();
    await press(driver, 'notice', surface.expand);
    await waitFor(driver, 'notice', surface.sidebar);
  });

  it('saves a notice and says so', async () => {
    await driver.open(first.address);
    await save(driver);
  });

  it('knows a saved notice when its page is opened again', async () => {
    await driver.open(first.address);
    await waitFor(driver, 'notice', surface.saved);
  });

  it('saves on after the background was stopped', async () => {
    const [next] = others;
    if (!next) throw new Error('seeds/ has only one notice');
    await driver.open(next.address);
    await waitFor(driver, 'notice', surface.save);
    await driver.stopBackground();
    await save(driver);
    await driver.stopBackground();
    await driver.openOwn('library');
    for (const { title } of [first, next].map(readingOf)) await waitForRow(driver, title ?? '');
  });

  it('opens the library from the sidebar', async () => {
    await driver.open(first.address);
    await press(driver, 'notice', surface.openLibrary);
    await until('the library', async () => (await driver.tabs()).some((address) => /\/library\.html/.test(address)));
  });

  it('has everything saved after a restart of the browser', async () => {
    for (const { address } of others.slice(1)) {
      await driver.open(address);
      await save(driver);
    }
    await driver.restart();
    await driver.openOwn('library');
    await waitFor(driver, 'library', surface.search);
    // Only the rows in sight are drawn, the latest first; the export below counts them all.
    await waitForRow(driver, latest?.title ?? '');
    await driver.open(first.address);
    await waitFor(driver, 'notice', surface.saved);
  });

  it('exports every notice', async () => {
    await driver.openOwn('library');
    exported = (await exportLibrary(session)).library;
    expect(exported.count).toBe(notices.length);
    expect(exported.records.map(({ url }) => url).sort()).toEqual(notices.map(({ address }) => address).sort());
  });

  it.each(notices)('exports $slug as the command line reads it', (specimen) => {
    const { file: _, ...notice } = readingOf(specimen);
    expect(exported.records.find(({ url }) => url === specimen.address)?.notice).toEqual(notice);
  });

  it('deletes a notice and takes that back', async () => {
    const title = latest?.title ?? '';
    await driver.openOwn('library');
    await press(driver, 'library', { roles: ['link', 'button'], names: [title] });
    await press(driver, 'library', { roles: ['button'], names: ['删除', 'Delete'] });
    await press(driver, 'library', { roles: ['button'], names: ['撤销', 'Undo'] });
    await until('the outcome of the undoing', async () => {
      const items = await driver.items('library');
      return items.some(({ role, text }) => role === 'status' && /已恢复|[Rr]estored/.test(text));
    });
    await driver.openOwn('library');
    await waitForRow(driver, title);
  });

  it('made no request of its own', () => {
    expect([...new Set(server.strays)]).toEqual([]);
  });
});

const HIGHLIGHTED = `[...(CSS.highlights.get('passage') ?? [])].map((range) => range.toString()).join('')`;

/** The page without what stands beside its head and its body, which is one element. */
const WITHOUT_OUR_ELEMENT = `(() => {
  const page = document.documentElement.cloneNode(true);
  const ours = [...page.children].filter((element) => !['head', 'body', 'frameset'].includes(element.localName));
  if (ours.length !== 1) return ours.length + ' elements are not the page’s own';
  ours[0].remove();
  return page.outerHTML;
})()`;

function readingOf({ file }: Specimen): Reading {
  const reading = readings.get(file);
  if (!reading) throw new Error(`the command line printed nothing for ${file}`);
  return reading;
}

async function save(driver: Driver): Promise<void> {
  await press(driver, 'notice', surface.save);
  await waitFor(driver, 'notice', surface.saved);
  await until('the outcome of the saving', async () => {
    const items = await driver.items('notice');
    return items.some(({ role, text }) => role === 'status' && SAVED.test(text));
  });
}

async function waitForRow(driver: Driver, title: string): Promise<void> {
  await until(`a row “${title}”`, async () => {
    const items = await driver.items('library');
    return items.some(({ role, text }) => role === 'row' && text.includes(title));
  });
}
