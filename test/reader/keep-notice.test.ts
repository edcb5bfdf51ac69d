import { beforeEach, expect, test, vi } from 'vitest';
import { makeNotice } from '../storage/make-notice';

type Message = { name: string; payload: Record<string, unknown> };

const { browser } = await vi.hoisted(async () => ({
  browser: (await import('../messages/fake-browser')).fakeBrowser(),
}));
vi.mock('wxt/browser', () => ({ browser }));

const { KeepNotice } = await import('../../entrypoints/reader/keep-notice');

const NOTICE = makeNotice();
const AT = '2025-02-20T06:06:00.000Z';
const kept = (changes = {}) => ({
  ok: true,
  value: { id: 'r1', savedAt: AT, changed: false, corrections: {}, ...changes },
});
const SAVED = { state: 'saved', id: 'r1', savedAt: AT };
const TEAM = '/inspection/team';

const sent: Message[] = [];
/** What the library answers, by the message. */
const answers = new Map<string, unknown>();
let told: { save: object; corrections: object }[];
let keep: InstanceType<typeof KeepNotice>;
let page: AbortController;

browser.runtime.sendMessage.mockImplementation(async (message: Message) => {
  sent.push(message);
  return answers.get(message.name) ?? null;
});

beforeEach(() => {
  sent.length = 0;
  told = [];
  answers.clear();
  answers.set('find-notice', { ok: true, value: null });
  answers.set('save-notice', kept());
  answers.set('correct-value', { ok: true, value: { [TEAM]: '第三组' } });
  page = new AbortController();
  const read = { notice: NOTICE, isPart: false };
  keep = new KeepNotice(read, 'https://www.yunxi.example/1.html', (keeping) => told.push(keeping), page.signal);
});

const writes = () => sent.filter(({ name }) => name === 'save-notice' || name === 'correct-value');
const names = () => writes().map(({ name }) => name);

test('a notice that is kept is told with what was set right in it', async () => {
  answers.set('find-notice', kept({ corrections: { [TEAM]: null } }));
  await keep.lookUp();
  expect(told).toEqual([{ save: SAVED, corrections: { [TEAM]: null } }]);
});

test('a text that is not the one kept is told without corrections', async () => {
  answers.set('find-notice', kept({ changed: true, corrections: { [TEAM]: null } }));
  await keep.lookUp();
  expect(told).toEqual([{ save: { state: 'changed', id: 'r1' }, corrections: {} }]);
});

test('what was set right before is there again when the notice is saved again', async () => {
  answers.set('save-notice', kept({ corrections: { [TEAM]: null } }));
  await keep.save();
  expect(told.at(-1)).toEqual({ save: SAVED, corrections: { [TEAM]: null } });
});

test('a correction of a notice that is kept is sent with the reading that it is of', async () => {
  answers.set('find-notice', kept());
  await keep.lookUp();
  expect(await keep.correct(TEAM, '第三组')).toEqual({ ok: true, value: null });
  const payload = { id: 'r1', pointer: TEAM, change: { value: '第三组' }, notice: NOTICE };
  expect(writes()).toEqual([{ name: 'correct-value', payload }]);
  expect(told.at(-1)).toEqual({ save: SAVED, corrections: { [TEAM]: '第三组' } });
});

test('a correction is taken back', async () => {
  answers.set('find-notice', kept({ corrections: { [TEAM]: '第三组' } }));
  await keep.lookUp();
  answers.set('correct-value', { ok: true, value: {} });
  expect(await keep.undo(TEAM)).toEqual({ ok: true, value: null });
  expect(writes()).toMatchObject([{ payload: { pointer: TEAM, change: { undo: true } } }]);
  expect(told.at(-1)).toEqual({ save: SAVED, corrections: {} });
});

test.each([
  ['not kept', { ok: true, value: null }],
  ['kept in another text', kept({ changed: true })],
  ['of which the library said nothing', { ok: false, error: 'database' }],
])('a notice %s is saved before it is corrected', async (_, found) => {
  answers.set('find-notice', found);
  await keep.lookUp();
  expect(await keep.correct(TEAM, '第三组')).toEqual({ ok: true, value: null });
  expect(names()).toEqual(['save-notice', 'correct-value']);
  expect(told.at(-1)).toEqual({ save: SAVED, corrections: { [TEAM]: '第三组' } });
});

test('where the save fails, nothing is corrected, and the next try saves the same record', async () => {
  answers.set('save-notice', { ok: false, error: 'disk-full' });
  expect(await keep.correct(TEAM, '第三组')).toEqual({ ok: false, error: 'disk-full' });
  expect(told.at(-1)).toEqual({ save: { state: 'failed', error: 'disk-full' }, corrections: {} });
  answers.set('save-notice', kept());
  expect(await keep.correct(TEAM, '第三组')).toEqual({ ok: true, value: null });
  expect(names()).toEqual(['save-notice', 'save-notice', 'correct-value']);
  expect(writes()[1]?.payload.id).toBe(writes()[0]?.payload.id);
});

test('where only the correction fails, the notice is saved and no correction is claimed', async () => {
  answers.set('correct-value', { ok: false, error: 'timeout' });
  expect(await keep.correct(TEAM, '第三组')).toEqual({ ok: false, error: 'timeout' });
  expect(told.at(-1)).toEqual({ save: SAVED, corrections: {} });
});

test('a record that was deleted meanwhile is no longer said to be kept, and is saved anew by the next try', async () => {
  answers.set('find-notice', kept({ corrections: { [TEAM]: null } }));
  await keep.lookUp();
  answers.set('correct-value', { ok: false, error: 'missing' });
  expect(await keep.correct(TEAM, '第三组')).toEqual({ ok: false, error: 'missing' });
  expect(told.at(-1)).toEqual({ save: { state: 'unsaved' }, corrections: {} });
  await keep.correct(TEAM, '第三组');
  expect(names()).toEqual(['correct-value', 'save-notice', 'correct-value']);
});

test('two corrections at once save the notice once and go one after the other', async () => {
  let answerFirst: (answer: object) => void = () => {};
  answers.set('correct-value', new Promise((resolve) => (answerFirst = resolve)));
  const both = [keep.correct(TEAM, '第三组'), keep.correct(TEAM, '第四组')];
  await vi.waitFor(() => expect(names()).toEqual(['save-notice', 'correct-value']));
  expect(keep.isBusy()).toBe(true);
  answers.set('correct-value', { ok: true, value: { [TEAM]: '第四组' } });
  answerFirst({ ok: true, value: { [TEAM]: '第三组' } });
  await Promise.all(both);
  expect(names()).toEqual(['save-notice', 'correct-value', 'correct-value']);
  expect(told.at(-1)?.corrections).toEqual({ [TEAM]: '第四组' });
  expect(keep.isBusy()).toBe(false);
});

test('a correction waits for the save that is under way', async () => {
  const save = keep.save();
  await keep.correct(TEAM, '第三组');
  await save;
  expect(names()).toEqual(['save-notice', 'correct-value']);
});

test('what the library said before a correction does not undo what is told after it', async () => {
  answers.set('find-notice', kept());
  await keep.lookUp();
  let answerLate: (answer: object) => void = () => {};
  answers.set('find-notice', new Promise((resolve) => (answerLate = resolve)));
  const asked = keep.lookUp();
  await keep.correct(TEAM, '第三组');
  answerLate(kept());
  await asked;
  expect(told.at(-1)?.corrections).toEqual({ [TEAM]: '第三组' });
});

test('a correction of a page that is gone is still sent, and told to nobody', async () => {
  const correction = keep.correct(TEAM, '第三组');
  page.abort();
  const before = told.length;
  expect(await correction).toEqual({ ok: true, value: null });
  expect(names()).toEqual(['save-notice', 'correct-value']);
  expect(told).toHaveLength(before);
});
