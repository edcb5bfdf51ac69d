// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CopySource } from '../../src/ui/copy/copy-source';

const { browser } = await vi.hoisted(async () => ({
  browser: (await import('../messages/fake-browser')).fakeBrowser(),
}));
vi.mock('wxt/browser', () => ({ browser }));
const { sourceOfPage } = await import('../../entrypoints/reader/page-source');

const NOW = '2025-02-20T06:06:00.000Z';
const FINGERPRINT = 'f'.repeat(64);

beforeEach(() => vi.useFakeTimers({ now: new Date(NOW) }));
afterEach(() => vi.useRealTimers());

/** What is known of the page at once, and what is told of it later. */
async function read(answer: unknown, language: 'zh' | 'en' = 'zh') {
  browser.runtime.sendMessage.mockResolvedValue(answer);
  const told: CopySource[] = [];
  const source = sourceOfPage('正文', language, (later) => told.push(later));
  await vi.advanceTimersByTimeAsync(1000);
  return { source, told };
}

const atOnce = { url: 'http://localhost:3000/', site: 'localhost', accessedAt: NOW, fingerprint: null };

test('address and time are known at once, portal and fingerprint when the background has told them', async () => {
  const { source, told } = await read({ place: '云溪市', fingerprint: FINGERPRINT });
  expect(source).toEqual(atOnce);
  expect(told).toEqual([{ ...atOnce, site: '云溪市纪检监察网站', fingerprint: FINGERPRINT }]);
  expect(browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'identify', payload: { text: '正文' } });
});

test('a page on no portal goes by its host, and a portal is named in the language in use', async () => {
  expect((await read({ place: null, fingerprint: FINGERPRINT })).told).toMatchObject([{ site: 'localhost' }]);
  expect((await read({ place: '云溪市', fingerprint: FINGERPRINT }, 'en')).told).toMatchObject([
    { site: 'Portal of 云溪市' },
  ]);
});

test('a background that does not answer leaves the fingerprint open', async () => {
  const { source, told } = await read(undefined);
  expect([source.fingerprint, told]).toEqual([null, []]);
});
