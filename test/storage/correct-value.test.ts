import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readLibraryFile } from '../../src/export/import';
import { ndjson } from '../../src/export/ndjson';
import type { CorrectionRequest } from '../../src/messages/protocol';
import type { Notice, NoticeDate } from '../../src/notice/schema';
import { correctValue } from '../../src/storage/correct-value';
import type { LibraryDatabase } from '../../src/storage/database';
import { importRecords } from '../../src/storage/import-records';
import {
  findNotice,
  listRecords,
  readRecord,
  removeRecords,
  restoreRecords,
  saveNotice,
} from '../../src/storage/notices';
import type { LibraryRecord } from '../../src/storage/record';
import { textOf } from '../export/text-of';
import { makeNotice, makeRecord } from './make-notice';
import { makeDatabase } from './open-test-database';

const FIRST = new Date('2025-02-20T06:06:00.000Z');
const LATER = new Date('2025-03-02T01:00:00.000Z');
const LAST = new Date('2025-04-01T01:00:00.000Z');
const URL = 'https://www.yunxi.example/art_1.html';
const ID = '00000000-0000-4000-8000-000000000001';
const TEXT = '2024年3月11日进驻，5月17日撤离，7月24日反馈。整改问题31个。';

/** A reading that finds these words as dates, in this order. */
function reading(words: readonly string[], text = TEXT): Notice {
  const date = (exact: string): NoticeDate => {
    const start = text.indexOf(exact);
    return { value: null, basis: 'ambiguous', candidates: [], start, end: start + exact.length };
  };
  return makeNotice({ text, dates: words.map(date) });
}

const OLD = reading(['7月24日', '5月17日']);
const BETTER = reading(['2024年3月11日', '5月17日', '7月24日']);

async function save(db: LibraryDatabase, notice: Notice, { now = LATER, isPart = false } = {}): Promise<void> {
  await saveNotice(db, { id: ID, url: URL, notice, isPart }, now);
}

const set = (pointer: string, value: string | number | null, more: Partial<CorrectionRequest> = {}) => ({
  ...{ id: ID, pointer, change: { value } },
  ...more,
});
const undo = (pointer: string, more: Partial<CorrectionRequest> = {}) => ({
  ...{ id: ID, pointer, change: { undo: true as const } },
  ...more,
});

async function record(db: LibraryDatabase): Promise<LibraryRecord | null> {
  const read = await readRecord(db, ID);
  return read.ok ? read.value : null;
}

test('a value that is set right stands beside what was read, and in the list', async () => {
  const db = makeDatabase();
  await save(db, OLD, { now: FIRST });
  const answer = await correctValue(db, set('/progress/problems', 32), LATER);
  expect(answer).toEqual({ ok: true, value: { '/progress/problems': 32 } });
  expect(await record(db)).toMatchObject({
    notice: OLD,
    corrections: { '/progress/problems': 32 },
    savedAt: FIRST.toISOString(),
    updatedAt: LATER.toISOString(),
  });
  expect(await db.entries.get(ID)).toMatchObject({ problems: 32, corrections: 1 });
  const asked = { url: URL, notice: OLD, isPart: false };
  expect(await findNotice(db, asked)).toMatchObject({ value: { corrections: { '/progress/problems': 32 } } });
});

test('what was set right is taken back, and the value that was read is there again', async () => {
  const db = makeDatabase();
  await save(db, OLD);
  await correctValue(db, set('/progress/problems', 32), LATER);
  await correctValue(db, set('/inspection/round', '第六轮'), LATER);
  const answer = await correctValue(db, undo('/progress/problems'), LAST);
  expect(answer).toEqual({ ok: true, value: { '/inspection/round': '第六轮' } });
  expect(await record(db)).toMatchObject({ corrections: { '/inspection/round': '第六轮' } });
  expect(await db.entries.get(ID)).toMatchObject({ problems: 31, corrections: 1 });
});

test('the same again, and taking back what was never set, change nothing', async () => {
  const db = makeDatabase();
  await save(db, OLD, { now: FIRST });
  await correctValue(db, set('/inspection/team', null), LATER);
  const before = await record(db);
  const kept = { ok: true, value: { '/inspection/team': null } };
  expect(await correctValue(db, set('/inspection/team', null), LAST)).toEqual(kept);
  expect(await correctValue(db, undo('/title'), LAST)).toEqual(kept);
  expect(await record(db)).toEqual(before);
});

test.each([
  ['of the wrong type', set('/progress/problems', '32'), 'invalid'],
  ['of what may not be corrected', set('/text', '改'), 'invalid'],
  ['of a record that was deleted', set('/title', '新题', { id: 'gone' }), 'missing'],
  ['taken back from a record that was deleted', undo('/title', { id: 'gone' }), 'missing'],
  ['at an entry that is not there', set('/dates/2/value', '2024-03-11'), 'no-place'],
])('a correction %s fails, and nothing is kept', async (_, request, error) => {
  const db = makeDatabase();
  await save(db, OLD);
  const before = await record(db);
  expect(await correctValue(db, request, LAST)).toEqual({ ok: false, error });
  expect(await record(db)).toEqual(before);
});

test('a correction is said to be kept only after the transaction', async () => {
  const db = makeDatabase();
  await save(db, OLD);
  db.entries.hook('updating', function (_change, _key, _row, transaction) {
    this.onsuccess = () => transaction.abort();
    return undefined;
  });
  expect(await correctValue(db, set('/title', '新题'), LAST)).toEqual({ ok: false, error: 'database' });
  expect(await record(makeDatabase(db.name))).toMatchObject({ corrections: {} });
});

test('a notice that is read better keeps its corrections, on the same words', async () => {
  const db = makeDatabase();
  await save(db, OLD, { now: FIRST });
  await correctValue(db, set('/dates/0/value', '2024-07-25'), FIRST);
  await correctValue(db, set('/progress/problems', 32), FIRST);
  await save(db, BETTER);
  expect(await record(db)).toMatchObject({
    notice: BETTER,
    corrections: { '/dates/2/value': '2024-07-25', '/progress/problems': 32 },
  });
});

test('one who reads better what is kept sees the corrections on the same words before it is saved again', async () => {
  const db = makeDatabase();
  await save(db, OLD);
  await correctValue(db, set('/dates/0/value', '2024-07-25'), LATER);
  const found = await findNotice(db, { url: URL, notice: BETTER, isPart: false });
  expect(found).toMatchObject({ value: { changed: false, corrections: { '/dates/2/value': '2024-07-25' } } });
  expect(await record(db)).toMatchObject({ notice: OLD });
});

test('a correction of a better reading has the record take that reading', async () => {
  const db = makeDatabase();
  await save(db, OLD);
  await correctValue(db, set('/dates/0/value', '2024-07-25'), LATER);
  const answer = await correctValue(db, set('/dates/0/value', '2024-03-12', { notice: BETTER }), LAST);
  expect(answer).toEqual({ ok: true, value: { '/dates/2/value': '2024-07-25', '/dates/0/value': '2024-03-12' } });
  expect(await record(db)).toMatchObject({ notice: BETTER, versions: [] });
});

test('in a part of the article, the whole of which is kept, the words of the part are set right and back', async () => {
  const db = makeDatabase();
  const whole = reading(['1月5日', '2024年3月11日', '5月17日'], `1月5日动员部署，全面铺开。${TEXT}`);
  const part = reading(['5月17日', '7月24日']);
  await save(db, whole);
  const correction = set('/dates/0/value', '2024-05-18', { notice: part });
  expect(await correctValue(db, correction, LATER)).toEqual({ ok: true, value: { '/dates/0/value': '2024-05-18' } });
  expect(await record(db)).toMatchObject({ notice: whole, corrections: { '/dates/2/value': '2024-05-18' } });
  const unknown = set('/dates/1/value', '2024-07-25', { notice: part });
  expect(await correctValue(db, unknown, LATER)).toEqual({ ok: false, error: 'no-place' });
  expect(await correctValue(db, undo('/dates/0/value', { notice: part }), LAST)).toEqual({ ok: true, value: {} });
  expect(await record(db)).toMatchObject({ corrections: {} });
});

test('exported, wiped and imported, the corrections are the same, and apply the same', async () => {
  const db = makeDatabase();
  const foreign = {
    '/contact/phones': ['0999-1234567'],
    '/later/field': { a: [null, true] },
    '/dates/9/value': '2024',
  };
  await restoreRecords(db, [makeRecord(1, { id: ID, notice: OLD, corrections: foreign })]);
  await correctValue(db, set('/dates/1/value', '2024-05-18'), LATER);
  await correctValue(db, set('/progress/problems', 32), LATER);
  const listed = await listRecords(db);
  const before = listed.ok ? listed.value : [];
  const file = textOf(ndjson, before, LAST);
  await removeRecords(db, [ID]);
  const read = readLibraryFile(file);
  await importRecords(db, read.ok ? read.value : []);
  expect(await listRecords(db)).toEqual({ ok: true, value: before });
  expect(await record(db)).toMatchObject({
    corrections: { ...foreign, '/dates/1/value': '2024-05-18', '/progress/problems': 32 },
  });
  expect(await db.entries.get(ID)).toMatchObject({ problems: 32 });
});

test('two records that become one keep all corrections, each on its own words', async () => {
  const db = makeDatabase();
  await save(db, OLD, { now: FIRST });
  await correctValue(db, set('/dates/0/value', '2024-07-25'), FIRST);
  await correctValue(db, set('/title', '第一题'), FIRST);
  const removed = await removeRecords(db, [ID]);
  await save(db, BETTER);
  await correctValue(db, set('/dates/0/value', '2024-03-12'), LATER);
  await correctValue(db, set('/title', '第二题'), LATER);
  await restoreRecords(db, removed.ok ? removed.value : []);
  expect(await record(db)).toMatchObject({
    notice: BETTER,
    corrections: { '/dates/2/value': '2024-07-25', '/dates/0/value': '2024-03-12', '/title': '第一题' },
  });
});
