import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sendMessage } from '../../src/messages/send';
import { makeNotice } from '../storage/make-notice';

const runtime = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const request = { id: crypto.randomUUID(), url: 'https://www.yunxi.example/1.html', notice: makeNotice() };
const kept = { ok: true, value: { id: request.id, savedAt: '2025-02-20T06:06:00.000Z', changed: false } };

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  runtime.sendMessage.mockReset();
});

async function send<Value>(sent: Promise<Value>): Promise<Value> {
  await vi.advanceTimersByTimeAsync(1000);
  return sent;
}

test('an answer is passed on, and nothing is sent twice', async () => {
  runtime.sendMessage.mockResolvedValue(kept);
  expect(await send(sendMessage('save-notice', request))).toEqual(kept);
  expect(runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ name: 'save-notice', payload: request });
});

test.each([
  ['answers nothing', () => runtime.sendMessage.mockResolvedValue(undefined)],
  ['cannot be reached', () => runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'))],
  [
    'is of an earlier installation',
    () =>
      runtime.sendMessage.mockImplementation(() => {
        throw new Error('Extension context invalidated.');
      }),
  ],
])('a background that %s is asked once more with the same id, then it is no-answer', async (_, fail) => {
  fail();
  expect(await send(sendMessage('save-notice', request))).toEqual({ ok: false, error: 'no-answer' });
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  expect(runtime.sendMessage.mock.calls[1]).toEqual([{ name: 'save-notice', payload: request }]);
});

test('the answer to the second try counts', async () => {
  runtime.sendMessage.mockResolvedValueOnce(undefined).mockResolvedValueOnce(kept);
  expect(await send(sendMessage('save-notice', request))).toEqual(kept);
});

test('the second try waits until a stopped worker can have started', async () => {
  runtime.sendMessage.mockResolvedValue(undefined);
  const sent = sendMessage('find-notice', { url: request.url, notice: request.notice, isPart: false });
  await vi.advanceTimersByTimeAsync(250);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  expect(await send(sent)).toEqual({ ok: false, error: 'no-answer' });
});

test('a failure is an answer: it is not sent again', async () => {
  runtime.sendMessage.mockResolvedValue({ ok: false, error: 'disk-full' });
  expect(await send(sendMessage('save-notice', request))).toEqual({ ok: false, error: 'disk-full' });
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
});

test('a message without an outcome ends with null', async () => {
  runtime.sendMessage.mockResolvedValue(undefined);
  expect(await send(sendMessage('page-read', { state: 'notice' }))).toBeNull();
});
