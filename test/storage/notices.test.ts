import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { SaveRequest } from '../../src/messages/protocol';
import type { LibraryDatabase } from '../../src/storage/database';
import {
  findNotice,
  listRecords,
  readRecord,
  removeRecords,
  restoreRecords,
  saveNotice,
} from '../../src/storage/notices';
import type { LibraryRecord } from '../../src/storage/record';
import { makeNotice, makeRecord } from './make-notice';
import { makeDatabase } from './open-test-database';

const FIRST = new Date('2025-02-20T06:06:00.000Z');
const LATER = new Date('2025-03-02T01:00:00.000Z');
const LAST = new Date('2025-04-01T01:00:00.000Z');
const URL_A = 'https://www.yunxi.example/art_1.html';
const URL_B = 'https://qingfeng.yunxi.example/2.html';

function request(changes: Partial<SaveRequest> = {}): SaveRequest {
  return { id: crypto.randomUUID(), url: URL_A, notice: makeNotice(), ...changes };
}

/** The value of an outcome that has to be one. */
function expectValue<Value>(outcome: { ok: true; value: Value } | { ok: false; error: string }): Value {
  if (!outcome.ok) throw new Error(`failed: ${outcome.error}`);
  return outcome.value;
}

/** Asks for a notice with this text. */
function find(db: LibraryDatabase, url: string, text: string, isPart = false) {
  return findNotice(db, { url, notice: makeNotice({ text }), isPart });
}

async function all(db: LibraryDatabase): Promise<LibraryRecord[]> {
  return expectValue(await listRecords(db));
}

test('a saved notice is there whole, and found by address and text', async () => {
  const db = makeDatabase();
  const asked = request();
  const kept = expectValue(await saveNotice(db, asked, FIRST));
  expect(kept).toEqual({ id: asked.id, savedAt: FIRST.toISOString(), changed: false, corrections: {} });
  expect(await all(db)).toEqual([
    {
      id: asked.id,
      url: URL_A,
      savedAt: FIRST.toISOString(),
      updatedAt: FIRST.toISOString(),
      notice: asked.notice,
      tags: [],
      note: '',
      corrections: {},
      versions: [],
    },
  ]);
  expect(await findNotice(db, { url: URL_A, notice: asked.notice, isPart: false })).toEqual({ ok: true, value: kept });
  expect(await find(db, URL_B, '另一件')).toEqual({ ok: true, value: null });
});

test('the same request again stores nothing twice and is answered alike', async () => {
  const db = makeDatabase();
  const asked = request();
  const first = await saveNotice(db, asked, FIRST);
  expect(await saveNotice(db, asked, LATER)).toEqual(first);
  expect(await all(db)).toHaveLength(1);
  expect((await all(db))[0]?.updatedAt).toBe(FIRST.toISOString());
});

test('two requests at once for one notice make one record', async () => {
  const db = makeDatabase();
  const [one, two] = await Promise.all([saveNotice(db, request(), FIRST), saveNotice(db, request(), FIRST)]);
  expect(expectValue(one).id).toBe(expectValue(two).id);
  expect(await all(db)).toHaveLength(1);
});

test('the same text at another address is the same record, and both addresses are known', async () => {
  const db = makeDatabase();
  const { id } = expectValue(await saveNotice(db, request(), FIRST));
  expect(expectValue(await saveNotice(db, request({ url: URL_B }), LATER)).id).toBe(id);
  await saveNotice(db, request({ url: `${URL_B}?from=timeline` }), LATER);
  expect(await all(db)).toMatchObject([{ id, url: URL_A, alsoAt: [URL_B], versions: [] }]);
  // The text has changed at the second address: the record is found there too.
  expect(expectValue(await find(db, URL_B, '改过'))).toMatchObject({ id, changed: true });
});

test('a part that is saved is marked as one, until the whole is', async () => {
  const db = makeDatabase();
  const part = request({ notice: makeNotice({ text: '第一部分' }) });
  await saveNotice(db, { ...part, isPart: true }, FIRST);
  expect(await all(db)).toMatchObject([{ tags: ['正文不完整'] }]);
  await saveNotice(db, request({ notice: makeNotice({ text: '第一部分\n第二部分' }) }), LATER);
  expect(await all(db)).toMatchObject([{ tags: [], versions: [{ notice: { text: '第一部分' } }] }]);
});

test('a part of the text that is kept is no change of it, unless it says so itself', async () => {
  const db = makeDatabase();
  await saveNotice(db, request({ notice: makeNotice({ text: '第一部分\n第二部分' }) }), FIRST);
  expect(expectValue(await find(db, URL_A, '第一部分', true))).toMatchObject({ changed: false });
  expect(expectValue(await find(db, URL_A, '第一部分', false))).toMatchObject({ changed: true });
  expect(expectValue(await find(db, URL_A, '另一部分', true))).toMatchObject({ changed: true });
});

test('a changed text keeps id, first save, tags, note and corrections, and the earlier text becomes a version', async () => {
  const db = makeDatabase();
  const before = makeRecord(1, {
    url: URL_A,
    tags: ['重点'],
    note: '待核',
    corrections: { '/progress/problems': 32 },
  });
  await restoreRecords(db, [before]);
  const notice = makeNotice({ text: '改过的正文' });
  expect(expectValue(await find(db, URL_A, notice.text))).toMatchObject({ changed: true });
  const kept = expectValue(await saveNotice(db, request({ notice }), LATER));
  const { id, savedAt, corrections } = before;
  expect(kept).toEqual({ id, savedAt, changed: false, corrections });
  expect(await all(db)).toEqual([
    {
      ...before,
      notice,
      updatedAt: LATER.toISOString(),
      versions: [{ seenAt: before.savedAt, notice: before.notice }],
    },
  ]);
});

test('a second change dates the version by the first', async () => {
  const db = makeDatabase();
  await saveNotice(db, request(), FIRST);
  await saveNotice(db, request({ notice: makeNotice({ text: '改一次' }) }), LATER);
  await saveNotice(db, request({ notice: makeNotice({ text: '改两次' }) }), LAST);
  const [record] = await all(db);
  expect(record?.versions.map(({ seenAt, notice }) => [seenAt, notice.text])).toEqual([
    [FIRST.toISOString(), makeNotice().text],
    [LATER.toISOString(), '改一次'],
  ]);
});

test('the same text read better takes the place without a version', async () => {
  const db = makeDatabase();
  await saveNotice(db, request(), FIRST);
  const notice = makeNotice({ contact: { phones: ['0999-1234567'], address: null, postcode: null, emails: [] } });
  await saveNotice(db, request({ notice }), LATER);
  expect(await all(db)).toMatchObject([{ notice, versions: [], updatedAt: LATER.toISOString() }]);
});

test('saved is said only after the transaction: aborted once the put has succeeded, it is a failure and nothing is kept', async () => {
  const db = makeDatabase();
  await listRecords(db);
  // The entry is the last thing written, so all has been answered well before the end.
  db.entries.hook('creating', function (_key, _row, transaction) {
    this.onsuccess = () => transaction.abort();
  });
  expect(await saveNotice(db, request(), FIRST)).toEqual({ ok: false, error: 'database' });
  const fresh = makeDatabase(db.name);
  expect(await all(fresh)).toEqual([]);
  expect(await fresh.entries.count()).toBe(0);
});

test('removing gives the records back, and restoring them undoes it', async () => {
  const db = makeDatabase();
  const records = [makeRecord(1), makeRecord(2, { alsoAt: [URL_B], tags: ['范例'] }), makeRecord(3)];
  await restoreRecords(db, records);
  const removed = expectValue(await removeRecords(db, [records[1]?.id ?? '', records[2]?.id ?? '', 'unknown']));
  expect(removed).toEqual([records[1], records[2]]);
  expect(await all(db)).toEqual([records[0]]);
  expect(await db.entries.count()).toBe(1);
  expect(expectValue(await find(db, URL_B, ''))).toBeNull();
  await restoreRecords(db, removed);
  expect(await all(db)).toEqual(records);
  expect(await db.entries.count()).toBe(3);
  expect(expectValue(await find(db, URL_B, ''))?.id).toBe(records[1]?.id);
});

test('a long list is read in pieces, tells how far it has come and can be stopped', async () => {
  const db = makeDatabase();
  const records = Array.from({ length: 450 }, (_, index) => makeRecord(index));
  await restoreRecords(db, records);
  const told: number[][] = [];
  expect(await listRecords(db, { onProgress: (...progress) => told.push(progress) })).toEqual({
    ok: true,
    value: records,
  });
  expect(told).toEqual([
    [200, 450],
    [400, 450],
    [450, 450],
  ]);
  const stop = new AbortController();
  expect(await listRecords(db, { signal: stop.signal, onProgress: () => stop.abort() })).toMatchObject({ ok: false });
});

test('a record is read by its id', async () => {
  const db = makeDatabase();
  await restoreRecords(db, [makeRecord(1)]);
  expect(await readRecord(db, makeRecord(1).id)).toEqual({ ok: true, value: makeRecord(1) });
  expect(await readRecord(db, 'unknown')).toEqual({ ok: true, value: null });
});

test('a notice that was saved again after its record was deleted is one record once that is undone', async () => {
  const db = makeDatabase();
  const first = request();
  expectValue(await saveNotice(db, first, FIRST));
  const removed = expectValue(await removeRecords(db, [first.id])).map((row) => ({
    ...row,
    tags: ['重点'],
    note: '待核',
  }));
  const changed = makeNotice({ ...makeNotice(), text: `${makeNotice().text}更正。` });
  expectValue(await saveNotice(db, request({ notice: changed }), LATER));
  expectValue(await restoreRecords(db, removed));
  expect(await all(db)).toEqual([
    expect.objectContaining({
      id: first.id,
      savedAt: FIRST.toISOString(),
      tags: ['重点'],
      note: '待核',
      notice: changed,
      versions: [{ seenAt: FIRST.toISOString(), notice: first.notice }],
    }),
  ]);
});

test('what was saved again under several texts and addresses, with what was added to it, is all in the one record', async () => {
  const db = makeDatabase();
  const corrections = { '/progress/problems': 32 };
  const before = makeRecord(1, { url: URL_A, tags: ['重点'], note: '待核', corrections });
  await restoreRecords(db, [before]);
  const removed = expectValue(await removeRecords(db, [before.id]));
  const again = { url: URL_A, alsoAt: [URL_B], savedAt: LATER.toISOString(), updatedAt: LAST.toISOString() };
  const versions = [{ seenAt: LATER.toISOString(), notice: makeNotice({ text: '改一次' }) }];
  const added = { tags: ['重点', '范例'], note: '又记', corrections: { '/progress/problems': 33, '/title': '新题' } };
  await restoreRecords(db, [makeRecord(2, { ...again, ...added, versions })]);
  expectValue(await restoreRecords(db, removed));
  expect(await all(db)).toEqual([
    {
      ...before,
      alsoAt: [URL_B],
      updatedAt: LAST.toISOString(),
      notice: makeRecord(2).notice,
      tags: ['重点', '范例'],
      note: '待核\n又记',
      corrections: { '/progress/problems': 32, '/title': '新题' },
      versions: [{ seenAt: before.savedAt, notice: before.notice }, ...versions],
    },
  ]);
  expect(await db.entries.toArray()).toMatchObject([{ id: before.id, versions: 2 }]);
  expect(expectValue(await find(db, URL_B, ''))?.id).toBe(before.id);
});

test('a notice saved again under its text and under its address is one record with that restored', async () => {
  const db = makeDatabase();
  const first = request();
  await saveNotice(db, first, FIRST);
  const removed = expectValue(await removeRecords(db, [first.id]));
  await saveNotice(db, request({ notice: makeNotice({ text: '改过' }) }), LATER);
  await saveNotice(db, request({ url: URL_B }), LAST);
  expect(await all(db)).toHaveLength(2);
  expectValue(await restoreRecords(db, removed));
  expect(await all(db)).toMatchObject([{ id: first.id, url: URL_A, alsoAt: [URL_B], notice: first.notice }]);
  expect((await all(db))[0]?.versions.map(({ notice }) => notice.text)).toContain('改过');
});

test('two removed records that met the same new one take it in once', async () => {
  const db = makeDatabase();
  const two = [makeRecord(1, { url: URL_A }), makeRecord(2, { alsoAt: [URL_A] })];
  await saveNotice(db, request({ notice: makeNotice({ text: '改过' }) }), LATER);
  expectValue(await restoreRecords(db, two));
  expect((await all(db)).map(({ notice }) => notice.text)).toEqual(['改过', makeRecord(2).notice.text]);
});

test('a record brought in again by an import is not put back to what it was', async () => {
  const db = makeDatabase();
  const imported = makeRecord(1, { note: '新记', updatedAt: LATER.toISOString() });
  await restoreRecords(db, [imported]);
  expectValue(await restoreRecords(db, [makeRecord(1, { tags: ['重点'] })]));
  expect(await all(db)).toEqual([{ ...imported, tags: ['重点'] }]);
  expectValue(await restoreRecords(db, await all(db)));
  expect(await all(db)).toEqual([{ ...imported, tags: ['重点'] }]);
});

test('another record that shared an address before the removal stays another one', async () => {
  const db = makeDatabase();
  const records = [makeRecord(1, { alsoAt: [URL_B] }), makeRecord(2, { url: URL_B })];
  for (const record of records) await restoreRecords(db, [record], LATER);
  const removed = expectValue(await removeRecords(db, [makeRecord(1).id]));
  expectValue(await restoreRecords(db, removed, LATER));
  expect(await all(db)).toEqual(records);
});
