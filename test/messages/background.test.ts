import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import background from '../../entrypoints/background';
import { makeNotice } from '../storage/make-notice';

const browser = vi.hoisted(() => ({
  runtime: {
    id: 'own',
    getURL: (path: string) => `chrome-extension://own${path}`,
    onMessage: { addListener: vi.fn() },
  },
  i18n: { getMessage: vi.fn(() => 'zh') },
  action: {
    onClicked: { addListener: vi.fn() },
    setBadgeText: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
    setBadgeTextColor: vi.fn(),
    setTitle: vi.fn(),
  },
  scripting: { insertCSS: vi.fn(), executeScript: vi.fn() },
  tabs: { query: vi.fn(), create: vi.fn(), update: vi.fn() },
  windows: { update: vi.fn() },
}));
vi.mock('wxt/browser', () => ({ browser }));

const sender = { id: 'own', tab: { id: 7 }, documentId: 'D1' };

beforeEach(() => {
  vi.clearAllMocks();
  background.main();
});

function ask(name: string, payload: unknown, from: object = sender): Promise<unknown> {
  const listener = browser.runtime.onMessage.addListener.mock.calls[0]?.[0];
  return new Promise((resolve) => listener({ name, payload }, from, resolve));
}

test('the reader is put into the document that asked', async () => {
  expect(await ask('candidate-found', null)).toBeNull();
  const target = { tabId: 7, documentIds: ['D1'] };
  expect(browser.scripting.insertCSS).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ target }));
  expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({ target, files: ['/reader.js'] });
});

test.each([
  ['none', '', '通报摘录：打开资料库'],
  ['notice', '通', '通报摘录：本页是通报，未保存'],
  ['saved', '✓', '通报摘录：本页已保存'],
  ['changed', '!', '通报摘录：本页已保存，原文已变'],
])('the toolbar says of this tab: %s', async (state, text, title) => {
  await ask('page-read', { state });
  expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text });
  expect(browser.action.setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title });
});

test('the toolbar follows the language of the browser', async () => {
  browser.i18n.getMessage.mockReturnValueOnce('en');
  await ask('page-read', { state: 'saved' });
  expect(browser.action.setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title: 'Tongbao: this page is saved' });
});

test('a notice is saved and then found', async () => {
  const notice = makeNotice();
  const url = 'https://www.yunxi.example/1.html';
  const saved = await ask('save-notice', { id: crypto.randomUUID(), url, notice });
  expect(saved).toMatchObject({ ok: true, value: { changed: false } });
  expect(await ask('find-notice', { url, text: notice.text })).toEqual(saved);
});

test('the library opens at a record in a new tab', async () => {
  browser.tabs.query.mockResolvedValue([]);
  await ask('open-library', { id: 'a b' });
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
    url: 'chrome-extension://own/library.html#/record/a%20b',
  });
});

test('a library that is open is brought to the front', async () => {
  browser.tabs.query.mockResolvedValue([{ id: 3, windowId: 2 }]);
  await ask('open-library', { id: 'a' });
  const url = 'chrome-extension://own/library.html#/record/a';
  expect(browser.tabs.update).toHaveBeenCalledExactlyOnceWith(3, { active: true, url });
  expect(browser.windows.update).toHaveBeenCalledExactlyOnceWith(2, { focused: true });
  expect(browser.tabs.create).not.toHaveBeenCalled();
});

test('pressing the icon opens the library', async () => {
  browser.tabs.query.mockResolvedValue([]);
  await browser.action.onClicked.addListener.mock.calls[0]?.[0]();
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://own/library.html' });
});
