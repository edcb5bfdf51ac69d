// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';
import './library-page';

const getMessage = vi.fn<(name: string) => string>();
vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage: (name: string) => getMessage(name) } } }));

afterEach(() => {
  render(null, document.body);
  vi.resetModules();
});

test.each([
  ['通报摘录', 'zh-CN', zh],
  ['Tongbao', 'en', en],
])('the page is called %s where its language is %s', async (title, language, messages) => {
  const words = new Map(Object.entries(messages).map(([name, { message }]) => [name, message]));
  getMessage.mockImplementation((name) => words.get(name) ?? '');
  document.title = '';
  await import('../../entrypoints/library/main');
  expect(document.title).toBe(title);
  expect(document.documentElement.lang).toBe(language);
});
