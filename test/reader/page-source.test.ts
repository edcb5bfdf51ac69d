// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const { browser } = await vi.hoisted(async () => ({
  browser: (await import('../messages/fake-browser')).fakeBrowser(),
}));
vi.mock('wxt/browser', () => ({ browser }));
const { identifySource, sourceOfPage } = await import('../../entrypoints/reader/page-source');

const NOW = '2025-02-20T06:06:00.000Z';
const FINGERPRINT = 'f'.repeat(64);

beforeEach(() => vi.useFakeTimers({ now: new Date(NOW) }));
afterEach(() => vi.useRealTimers());

/** What is known of the page at once, and what the background makes of it. */
async function read(answer: unknown, language: 'zh' | 'en' = 'zh') {
  browser.runtime.sendMessage.mockResolvedValue(answer);
  const source = sourceOfPage();
  const identified = identifySource(source, '正文', language);
  await vi.advanceTimersByTimeAsync(1000);
  return { source, identified: await identified };
}

const atOnce = { url: 'http://localhost:3000/', site: 'localhost', accessedAt: NOW, fingerprint: null };

test('address and time are known at once, portal and fingerprint when the background has told them', async () => {
  const { source, identified } = await read({ place: '云溪市', fingerprint: FINGERPRINT });
  expect(source).toEqual(atOnce);
  expect(identified).toEqual({ ...atOnce, site: '云溪市纪检监察网站', fingerprint: FINGERPRINT });
  expect(browser.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'identify', payload: { text: '正文' } });
});

test('a page on no portal goes by its host, and a portal is named in the language in use', async () => {
  expect((await read({ place: null, fingerprint: FINGERPRINT })).identified.site).toBe('localhost');
  expect((await read({ place: '云溪市', fingerprint: FINGERPRINT }, 'en')).identified.site).toBe('Portal of 云溪市');
});

test('a background that does not answer leaves the fingerprint open', async () => {
  expect((await read(undefined)).identified).toEqual(atOnce);
});
