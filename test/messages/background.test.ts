import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import background from '../../entrypoints/background';
import { PORTAL_HOSTS } from '../../src/page/portals/hosts';
import { makeNotice } from '../storage/make-notice';
import { fakeLocks } from './fake-browser';

const { browser } = await vi.hoisted(async () => ({ browser: (await import('./fake-browser')).fakeBrowser() }));
vi.mock('wxt/browser', () => ({ browser }));
vi.stubGlobal('navigator', { locks: fakeLocks() });

const sender = { id: 'own', url: 'http://www.zjsjw.gov.cn/1.html', tab: { id: 7 }, documentId: 'D1' };
const ADDED = 'www.yunxi.example';

/** All that a browser grants to a fresh installation. */
function grantPortals(): void {
  browser.granted.clear();
  for (const { host } of PORTAL_HOSTS) browser.granted.add(`*://*.${host}/*`);
}

beforeEach(() => {
  vi.clearAllMocks();
  browser.stored.clear();
  browser.registered.length = 0;
  for (const { listeners } of [
    ...[browser.runtime.onMessage, browser.runtime.onInstalled, browser.storage.local.onChanged],
    ...[browser.permissions.onAdded, browser.permissions.onRemoved],
  ])
    listeners.length = 0;
  grantPortals();
});

/** Starts the background and waits until it has shown in the toolbar how it stands. */
async function start(): Promise<void> {
  background.main();
  await vi.waitFor(() => expect(browser.action.setTitle).toHaveBeenCalled());
  vi.clearAllMocks();
}

function ask(name: string, payload: unknown, from: object = sender): Promise<unknown> {
  const [listener] = browser.runtime.onMessage.listeners;
  return new Promise((resolve) => listener && Reflect.apply(listener, null, [{ name, payload }, from, resolve]));
}

function tell(event: { listeners: ((...args: never[]) => unknown)[] }, ...args: unknown[]): Promise<unknown> {
  return Promise.all(event.listeners.map((listener) => Reflect.apply(listener, null, args)));
}

const settings = (change: object) =>
  browser.storage.local.set({ settings: { on: true, added: [], off: [], ...change } });

describe('the reader', () => {
  beforeEach(start);

  test('is put into the document that asked', async () => {
    expect(await ask('candidate', null)).toBeNull();
    const target = { tabId: 7, documentIds: ['D1'] };
    expect(browser.scripting.insertCSS).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ target }));
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({ target, files: ['/reader.js'] });
  });

  test.each([
    ['everything', { on: false }],
    ['its site', { off: ['.zjsjw.gov.cn'] }],
  ])('is not put into a page when %s is switched off', async (_, change) => {
    await settings(change);
    vi.clearAllMocks();
    await ask('candidate', null);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('is put into any page that a person asks for', async () => {
    expect(await ask('read-tab', { tabId: 3 })).toBe(true);
    const reader = { target: { tabId: 3, allFrames: true }, files: ['/reader.js'] };
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith(reader);
  });

  test('is put into no page, though asked for, when everything is switched off', async () => {
    await settings({ on: false });
    vi.clearAllMocks();
    expect(await ask('read-tab', { tabId: 3 })).toBe(false);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('is said not to have been put into a page that the browser keeps closed', async () => {
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    expect(await ask('read-tab', { tabId: 3 })).toBe(false);
  });
});

describe('the toolbar', () => {
  beforeEach(start);

  test.each([
    ['notice', '报', '通报摘录：本页是通报，未保存'],
    ['saved', '✓', '通报摘录：本页已保存'],
    ['changed', '变', '通报摘录：本页已保存，原文已变'],
    ['off', '关', '通报摘录：已关闭，不读取网页'],
  ])('says of a tab: %s', async (state, text, title) => {
    await ask('page-read', { state });
    expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text });
    expect(browser.action.setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title });
  });

  test('shows for a page that is no notice what it shows for all', async () => {
    await ask('page-read', { state: 'none' });
    expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: null });
  });

  test('keeps what it says when a frame of the page is no notice', async () => {
    await ask('page-read', { state: 'none' }, { ...sender, frameId: 5 });
    expect(browser.action.setBadgeText).not.toHaveBeenCalled();
  });

  test('follows the language of the browser', async () => {
    browser.i18n.getMessage.mockReturnValueOnce('en');
    await ask('page-read', { state: 'saved' });
    expect(browser.action.setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title: 'Tongbao: this page is saved' });
  });

  test('says that everything is switched off, and again when it is not', async () => {
    await settings({ on: false });
    await vi.waitFor(() => expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '关' }));
    await settings({ on: true });
    await vi.waitFor(() => expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '' }));
  });

  test('says that a permission is missing until it is granted or the site is switched off', async () => {
    browser.granted.delete('*://*.zjsjw.gov.cn/*');
    await tell(browser.permissions.onRemoved, { origins: ['*://*.zjsjw.gov.cn/*'] });
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '权' });
    await settings({ off: ['.zjsjw.gov.cn'] });
    await vi.waitFor(() => expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ text: '' }));
  });
});

describe('a site that was added', () => {
  const added = { id: 'added-sites', matches: [`*://${ADDED}/*`] };

  test('is read from the grant on, also where the popup that asked is gone', async () => {
    await start();
    browser.tabs.query.mockResolvedValueOnce([{ id: 4 }]);
    browser.granted.add(`*://${ADDED}/*`);
    await tell(browser.permissions.onAdded, { origins: [`*://${ADDED}/*`] });
    expect(browser.registered).toMatchObject([added]);
    expect(browser.stored.get('settings')).toEqual({ on: true, added: [ADDED], off: [] });
    const detector = { target: { tabId: 4, allFrames: true }, files: ['/detector.js'] };
    await vi.waitFor(() => expect(browser.scripting.executeScript).toHaveBeenCalledWith(detector));
  });

  test('is registered anew at a start of a browser that forgot it', async () => {
    browser.granted.add(`*://${ADDED}/*`);
    browser.stored.set('settings', { on: true, added: [ADDED], off: [] });
    await start();
    expect(browser.registered).toMatchObject([added]);
  });

  test.each([
    ['everything is switched off', { on: false, added: [ADDED] }],
    ['it is switched off', { added: [ADDED], off: [`..${ADDED}`] }],
    ['it is removed', {}],
  ])('is registered no more when %s', async (_, change) => {
    browser.granted.add(`*://${ADDED}/*`);
    browser.stored.set('settings', { on: true, added: [ADDED], off: [] });
    await start();
    await settings(change);
    await vi.waitFor(() => expect(browser.registered).toEqual([]));
  });

  test('is kept in the settings when its permission is taken back', async () => {
    browser.granted.add(`*://${ADDED}/*`);
    browser.stored.set('settings', { on: true, added: [ADDED], off: [] });
    await start();
    browser.granted.delete(`*://${ADDED}/*`);
    await tell(browser.permissions.onRemoved, { origins: [`*://${ADDED}/*`] });
    expect(browser.registered).toEqual([]);
    expect(browser.stored.get('settings')).toEqual({ on: true, added: [ADDED], off: [] });
  });

  test('is not made of the grant of all sites', async () => {
    await start();
    await tell(browser.permissions.onAdded, { origins: ['*://*/*'] });
    expect(browser.registered).toEqual([]);
    expect(browser.stored.has('settings')).toBe(false);
  });
});

test('pages that were open before are looked at after an installation', async () => {
  browser.tabs.query.mockResolvedValue([{ id: 4 }]);
  background.main();
  await tell(browser.runtime.onInstalled);
  await vi.waitFor(() =>
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 4, allFrames: true },
      files: ['/detector.js'],
    }),
  );
  browser.tabs.query.mockResolvedValue([]);
});

describe('a page', () => {
  beforeEach(start);

  // SHA-256 of the text's UTF-8 form, from `printf 通报 | sha256sum`.
  const fingerprint = '2fda69b49173e9d640d202b1b398a8d062a3272e0bc41f6397c98eff5610e159';

  test('is told whose portal it stands on, and a fingerprint of its text', async () => {
    expect(await ask('identify', { text: '通报' })).toEqual({ place: '浙江省', fingerprint });
  });

  test('on no portal is told the fingerprint alone', async () => {
    const elsewhere = { ...sender, url: `http://${ADDED}/1.html` };
    expect(await ask('identify', { text: '通报' }, elsewhere)).toEqual({ place: null, fingerprint });
  });
});

describe('the library', () => {
  beforeEach(start);

  test('keeps a notice and finds it again', async () => {
    const notice = makeNotice();
    const url = 'https://www.yunxi.example/1.html';
    const saved = await ask('save-notice', { id: crypto.randomUUID(), url, notice });
    expect(saved).toMatchObject({ ok: true, value: { changed: false } });
    expect(await ask('find-notice', { url, notice, isPart: false })).toEqual(saved);
  });

  test('keeps what a person set right in a notice', async () => {
    const notice = makeNotice({ text: '另一篇通报' });
    const [id, url] = [crypto.randomUUID(), 'https://www.yunxi.example/2.html'];
    await ask('save-notice', { id, url, notice });
    const corrections = { '/progress/problems': 32 };
    const correction = { id, pointer: '/progress/problems', change: { value: 32 }, notice };
    expect(await ask('correct-value', correction)).toEqual({ ok: true, value: corrections });
    expect(await ask('find-notice', { url, notice, isPart: false })).toMatchObject({ value: { corrections } });
  });

  test('opens at a record in a new tab', async () => {
    browser.tabs.query.mockResolvedValueOnce([]);
    await ask('open-library', { id: 'a b' });
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://own/library.html#/record/a%20b',
    });
  });

  test('that is open is brought to the front', async () => {
    browser.tabs.query.mockResolvedValueOnce([{ id: 3, windowId: 2 }]);
    await ask('open-library', { id: 'a' });
    const url = 'chrome-extension://own/library.html#/record/a';
    expect(browser.tabs.update).toHaveBeenCalledExactlyOnceWith(3, { active: true, url });
    expect(browser.windows.update).toHaveBeenCalledExactlyOnceWith(2, { focused: true });
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });
});
