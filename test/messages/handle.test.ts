import { beforeEach, expect, test, vi } from 'vitest';
import { type Handlers, handleMessages } from '../../src/messages/handle';
import { makeNotice } from '../storage/make-notice';

type Listener = (message: unknown, sender: { id?: string }, sendResponse: (answer: unknown) => void) => unknown;
const runtime = vi.hoisted(() => ({ id: 'own', onMessage: { addListener: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const request = { id: crypto.randomUUID(), url: 'https://www.yunxi.example/1.html', notice: makeNotice() };
const kept = {
  ok: true as const,
  value: { id: request.id, savedAt: '2025-02-20T06:06:00.000Z', changed: false, corrections: {} },
};
const handlers = {
  candidate: vi.fn<Handlers['candidate']>(async () => null),
  'read-tab': vi.fn<Handlers['read-tab']>(async () => true),
  'page-read': vi.fn<Handlers['page-read']>(async () => null),
  'make-room': vi.fn<Handlers['make-room']>(async () => null),
  'find-notice': vi.fn<Handlers['find-notice']>(async () => ({ ok: true, value: null })),
  'save-notice': vi.fn<Handlers['save-notice']>(async () => kept),
  'correct-value': vi.fn<Handlers['correct-value']>(async () => ({ ok: true, value: {} })),
  identify: vi.fn<Handlers['identify']>(async () => null),
  'open-library': vi.fn<Handlers['open-library']>(async () => null),
};

/** Gives a message to the one listener: what the listener returned, and the answer if there was one. */
async function receive(message: unknown, sender = { id: 'own' }) {
  const listener: Listener = runtime.onMessage.addListener.mock.calls[0]?.[0];
  const sendResponse = vi.fn();
  const returned = listener(message, sender, sendResponse);
  await new Promise((resolve) => setTimeout(resolve));
  return { returned, answers: sendResponse.mock.calls.map(([answer]) => answer) };
}

beforeEach(() => {
  vi.clearAllMocks();
  handleMessages(handlers);
});

test('one listener serves all messages', () => {
  expect(runtime.onMessage.addListener).toHaveBeenCalledTimes(1);
});

test('a message goes to its handler with the sender, and the answer comes later', async () => {
  const { returned, answers } = await receive({ name: 'save-notice', payload: request });
  expect(returned).toBe(true);
  expect(handlers['save-notice']).toHaveBeenCalledExactlyOnceWith(request, { id: 'own' });
  expect(answers).toEqual([kept]);
});

test.each([
  ['a save without a notice', 'save-notice', { ...request, notice: null }],
  ['a save with an id that is none', 'save-notice', { ...request, id: '1' }],
  ['a save of an address that is not on the web', 'save-notice', { ...request, url: 'javascript:alert(1)' }],
  ['a question without a notice', 'find-notice', { url: request.url, isPart: false }],
  ['a correction to a list', 'correct-value', { id: 'r1', pointer: '/title', change: { value: ['新题'] } }],
  ['a correction that changes nothing', 'correct-value', { id: 'r1', pointer: '/title', change: {} }],
  ['an unknown state', 'page-read', { state: 'odd' }],
])('%s is answered as invalid and not handled', async (_, name, payload) => {
  expect(await receive({ name, payload })).toEqual({ returned: true, answers: [{ ok: false, error: 'invalid' }] });
  for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
});

test.each([
  ['from another extension', { name: 'save-notice', payload: request }, { id: 'other' }],
  ['of an unknown name', { name: 'wipe', payload: null }, { id: 'own' }],
  ['named like a part of every object', { name: 'constructor', payload: null }, { id: 'own' }],
  ['of another form', 'save-notice', { id: 'own' }],
])('a message %s is left alone', async (_, message, sender) => {
  expect(await receive(message, sender)).toEqual({ returned: false, answers: [] });
  for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
});

test('a handler that fails leaves the message without an answer, so that the sender tries again', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  handlers.candidate.mockRejectedValueOnce(new Error('No tab with id'));
  expect(await receive({ name: 'candidate', payload: null })).toEqual({ returned: true, answers: [undefined] });
  expect(report).toHaveBeenCalledOnce();
  report.mockRestore();
});
