// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyText } from '../../../src/ui/parts/copy-text';
import { fakeClipboard } from './clipboard';

let clipboard: ReturnType<typeof fakeClipboard>;
let page: AbortController;

beforeEach(() => {
  clipboard = fakeClipboard();
  page = new AbortController();
});

afterEach(() => {
  page.abort();
  vi.unstubAllGlobals();
});

/** A listener of the page's own scripts. */
function pageListens(target: EventTarget, listener: (event: Event) => void, capture = false): void {
  for (const type of ['beforecopy', 'copy']) target.addEventListener(type, listener, { capture, signal: page.signal });
}

test('text is copied alone, or with the same as HTML', async () => {
  expect(await copyText({ text: '甲' })).toBe(true);
  expect(clipboard.held).toEqual({ 'text/plain': '甲' });
  expect(await copyText({ text: '甲', html: '<b>甲</b>' })).toBe(true);
  expect(clipboard.held).toEqual({ 'text/plain': '甲', 'text/html': '<b>甲</b>' });
});

test('it is copied before the press that asked for it is over', () => {
  copyText({ text: '甲' });
  expect(clipboard.held).toEqual({ 'text/plain': '甲' });
});

test('a page that lets nothing be copied does not hinder it, and hears nothing of it', async () => {
  const heard = vi.fn((event: Event) => event.stopPropagation());
  pageListens(document, heard, true);
  pageListens(document.body, heard);
  expect(await copyText({ text: '甲' })).toBe(true);
  expect(heard).not.toHaveBeenCalled();
});

test('what the person copies afterwards is left alone', async () => {
  await copyText({ text: '甲' });
  const own = new Event('copy', { bubbles: true, cancelable: true });
  document.body.dispatchEvent(own);
  expect(own.defaultPrevented).toBe(false);
});

test('focus and selection stay where they were', async () => {
  document.body.innerHTML = '<button>甲</button><p>选中的文字</p>';
  document.querySelector('button')?.focus();
  const words = document.querySelector('p')?.firstChild;
  if (words) getSelection()?.setBaseAndExtent(words, 0, words, 2);
  await copyText({ text: '乙' });
  expect([document.activeElement?.localName, String(getSelection())]).toEqual(['button', '选中']);
});

test('where the page keeps the question to itself, the clipboard interface is used if there is one', async () => {
  pageListens(window, (event) => event.stopImmediatePropagation(), true);
  expect(await copyText({ text: '甲' })).toBe(false);
  const writeText = vi.fn(async (_: string) => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText({ text: '甲', html: '<b>甲</b>' })).toBe(true);
  expect(writeText).toHaveBeenCalledExactlyOnceWith('甲');
});

test('a page that answers in our place is no success', async () => {
  pageListens(
    window,
    (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  expect(await copyText({ text: '甲' })).toBe(false);
});

test('a browser that refuses is not said to have copied', async () => {
  Object.assign(document, { execCommand: () => false });
  vi.stubGlobal('navigator', {
    clipboard: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
  });
  expect(await copyText({ text: '甲' })).toBe(false);
});
