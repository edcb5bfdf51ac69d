// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paragraphs, SECTION, TITLE } from '../page/notice-page';

type Message = { name: string; payload: Record<string, unknown> };

const { browser } = await vi.hoisted(async () => ({
  browser: (await import('../messages/fake-browser')).fakeBrowser(),
}));
vi.mock('wxt/browser', () => ({ browser }));
vi.stubGlobal('CSS', { highlights: new Map() });
const navigation = new EventTarget();
vi.stubGlobal('navigation', navigation);
// The DOM of the tests has no top layer and no layout.
HTMLElement.prototype.showPopover = () => {};
Range.prototype.getBoundingClientRect = () => document.body.getBoundingClientRect();

const { PageReader } = await import('../../entrypoints/reader/page-reader');

const KEPT = { ok: true, value: { id: 'r1', savedAt: '2025-02-20T06:06:00.000Z', changed: false } };
const FULL = { ok: false, error: 'disk-full' };
const ALL_ON = { on: true, added: [], off: [] };

const sent: Message[] = [];
/** Answers the save that is under way. */
let answerSave: (answer: object) => void;
let found: object = { ok: true, value: null };
let reader: InstanceType<typeof PageReader>;

browser.runtime.sendMessage.mockImplementation(async (message: Message) => {
  sent.push(message);
  if (message.name === 'find-notice') return found;
  return message.name === 'save-notice' ? new Promise((resolve) => (answerSave = resolve)) : null;
});

beforeEach(async () => {
  vi.useFakeTimers();
  document.body.innerHTML = `<h1>${TITLE}</h1><div>${paragraphs()}</div>`;
  sent.length = 0;
  found = { ok: true, value: null };
  await browser.storage.local.set({ settings: ALL_ON });
  reader = new PageReader();
});

afterEach(() => {
  reader.stop();
  history.replaceState(null, '', '/');
  vi.useRealTimers();
});

const sidebars = () => document.querySelectorAll('tongbao-sidebar').length;
const toolbar = () => sent.filter(({ name }) => name === 'page-read').map(({ payload }) => payload.state);
const settle = (milliseconds = 50) => vi.advanceTimersByTimeAsync(milliseconds);

function moveTo(address: string): void {
  history.pushState(null, '', address);
  navigation.dispatchEvent(new Event('currententrychange'));
}

function changeText(): void {
  document.querySelector('p')?.append('又改了一处文字，整改到位。');
}

test('a notice is shown, and the toolbar says so though the library does not answer', async () => {
  found = { ok: false, error: 'database' };
  reader.start();
  await settle();
  expect(sidebars()).toBe(1);
  expect(toolbar()).toEqual(['notice']);
});

test('a page that is none is left with nothing that listens', async () => {
  document.body.innerHTML = '<p>今天下午，县里召开了一次会议，研究部署下一步的工作，会议强调要抓好落实。</p>';
  reader.start();
  await settle(21_000);
  document.body.innerHTML = `<h1>${TITLE}</h1>${paragraphs()}`;
  moveTo('/2');
  await settle(5000);
  expect(sidebars()).toBe(0);
  expect(toolbar()).toEqual(['none']);
});

test('a text that comes late is shown', async () => {
  document.body.innerHTML = '<div id="app"></div>';
  reader.start();
  await settle(3000);
  document.body.innerHTML = `<h1>${TITLE}</h1>${paragraphs()}`;
  await settle(1000);
  expect(sidebars()).toBe(1);
});

test('what was read at one address is not saved as another’s while its content is still there', async () => {
  reader.start();
  await settle();
  const before = location.href;
  moveTo('/article/2');
  await settle(2000);
  reader.save();
  await settle();
  expect(sent.find(({ name }) => name === 'save-notice')?.payload.url).toBe(before);
});

test('the sidebar goes when the page that moved shows something else', async () => {
  reader.start();
  await settle();
  moveTo('/list');
  document.body.innerHTML = '<ul><li>公告一则</li></ul>';
  await settle(2000);
  expect(sidebars()).toBe(0);
  expect(toolbar().at(-1)).toBe('none');
});

test('a save that is answered when the notice is gone says nothing of the page that is there now', async () => {
  reader.start();
  await settle();
  reader.save();
  await settle();
  await browser.storage.local.set({ settings: { ...ALL_ON, off: ['..localhost'] } });
  await settle();
  answerSave(KEPT);
  await settle();
  expect(sidebars()).toBe(0);
  expect(toolbar().at(-1)).toBe('off');
});

test('a save that fails is told though the text changed meanwhile; the new text is read after it', async () => {
  reader.start();
  await settle();
  reader.save();
  await settle();
  changeText();
  await settle(2000);
  expect(sent.filter(({ name }) => name === 'find-notice')).toHaveLength(1);
  answerSave(FULL);
  await settle(10);
  expect(reader.report()).toMatchObject({ state: 'notice', failure: 'disk-full' });
  await settle(1000);
  expect(sent.filter(({ name }) => name === 'find-notice')).toHaveLength(2);
});

test('switching the site off takes the sidebar away, and the popup is told', async () => {
  reader.start();
  await settle();
  await browser.storage.local.set({ settings: { ...ALL_ON, off: ['..localhost'] } });
  await settle();
  expect(sidebars()).toBe(0);
  expect(reader.report().state).toBe('off');
});

test('a page that a person had read on a site that is off stays when another setting changes', async () => {
  await browser.storage.local.set({ settings: { ...ALL_ON, off: ['..localhost'] } });
  reader.start();
  await settle();
  await browser.storage.local.set({ settings: { on: true, added: ['www.yunxi.example'], off: ['..localhost'] } });
  await settle();
  expect(sidebars()).toBe(1);
});

test('nothing stays where everything was switched off before the reader came', async () => {
  await browser.storage.local.set({ settings: { ...ALL_ON, on: false } });
  reader.start();
  await settle();
  expect(sidebars()).toBe(0);
});

test('a text that changes is read anew, once it is there', async () => {
  reader.start();
  await settle();
  document.querySelector('div')?.append(`${SECTION.replace('一、', '三、')}`);
  await settle(1100);
  expect(sent.filter(({ name }) => name === 'find-notice')).toHaveLength(2);
  expect(sidebars()).toBe(1);
});

test('a clock in the text does not have the sidebar built over and over', async () => {
  const clock = document.createElement('span');
  document.querySelector('p')?.append(clock);
  reader.start();
  await settle();
  for (let second = 0; second < 30; second++) {
    clock.textContent = `第${second}秒`;
    await settle(250);
  }
  expect(sent.filter(({ name }) => name === 'find-notice')).toHaveLength(1);
});

test('a page that takes the sidebar away again and again has its way, and the toolbar brings it back', async () => {
  reader.start();
  await settle();
  const removing = setInterval(() => document.querySelector('tongbao-sidebar')?.remove(), 10);
  await settle(5);
  expect(sidebars()).toBe(1);
  await settle(20);
  expect(sidebars()).toBe(1);
  await settle(1000);
  clearInterval(removing);
  await settle();
  expect(sidebars()).toBe(0);
  expect(sent.findLast(({ name }) => name === 'make-room')?.payload).toMatchObject({ room: null });
  reader.save();
  await settle();
  answerSave(KEPT);
  await settle();
  expect(toolbar().at(-1)).toBe('saved');
  reader.open();
  expect(sidebars()).toBe(1);
});

test('the page makes room as the person last chose on this site, and gives back the room that it made', async () => {
  await browser.storage.local.set({ 'layout localhost': { side: 'left', mode: 'push', width: 460 } });
  reader.start();
  await settle();
  reader.toggle();
  const rooms = sent.filter(({ name }) => name === 'make-room').map(({ payload }) => payload);
  const left = { side: 'left', width: 460, below: '72vh' };
  const tab = { side: 'left', width: 36, below: '0px' };
  expect(rooms).toEqual([
    { room: left, before: null },
    { room: tab, before: left },
  ]);
});

test('the page makes no room for a sidebar that is to lie over it', async () => {
  await browser.storage.local.set({ 'layout localhost': { side: 'right', mode: 'overlay', width: 380 } });
  reader.start();
  await settle();
  expect(sent.filter(({ name }) => name === 'make-room')).toEqual([]);
});
