import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { planImport } from '../../src/storage/import-plan';
import { importRecords, previewImport } from '../../src/storage/import-records';
import { listRecords, restoreRecords } from '../../src/storage/notices';
import type { LibraryRecord } from '../../src/storage/record';
import { makeRecord } from './make-notice';
import { makeDatabase } from './open-test-database';

const LATER = '2025-09-01T00:00:00.000Z';
const EARLIER = '2025-01-01T00:00:00.000Z';
const mine = makeRecord(1, { note: '我的' });
const theirs = (changes: Partial<LibraryRecord>) => makeRecord(1, { note: '来的', ...changes });

test.each([
  ['a record that is not there', 'new', makeRecord(2)],
  ['the same record', 'same', makeRecord(1, { note: '我的' })],
  ['one changed later', 'newer', theirs({ updatedAt: LATER })],
  ['one changed earlier', 'older', theirs({ updatedAt: EARLIER })],
  ['one changed at the same time to something else', 'conflict', theirs({})],
  ['the same notice saved elsewhere', 'same', makeRecord(1, { id: 'elsewhere', savedAt: LATER, note: '我的' })],
  ['the same text with other notes under another id', 'conflict', theirs({ id: 'elsewhere' })],
])('%s is %s', (_, kind, incoming) => {
  const { counts, write } = planImport([mine], [incoming]);
  expect(counts).toEqual({ new: 0, same: 0, newer: 0, older: 0, conflict: 0, [kind]: 1 });
  expect(write).toEqual(kind === 'new' || kind === 'newer' ? [incoming] : []);
});

test('a preview counts and changes nothing; the import does what it said', async () => {
  const db = makeDatabase();
  await restoreRecords(db, [mine, makeRecord(3)]);
  const incoming = [theirs({ updatedAt: LATER }), makeRecord(2), makeRecord(3)];
  const preview = await previewImport(db, incoming);
  expect(preview).toMatchObject({ ok: true, value: { counts: { new: 1, newer: 1, same: 1 } } });
  expect(await listRecords(db)).toEqual({ ok: true, value: [mine, makeRecord(3)] });
  const onProgress = vi.fn();
  expect(await importRecords(db, incoming, { onProgress })).toEqual(preview);
  expect(await listRecords(db)).toEqual({ ok: true, value: incoming });
  expect(await db.entries.count()).toBe(3);
  expect(onProgress).toHaveBeenLastCalledWith(2, 2);
});

test('an import that is stopped half-way leaves the library as it was', async () => {
  const db = makeDatabase();
  await restoreRecords(db, [mine]);
  const incoming = Array.from({ length: 450 }, (_, index) => makeRecord(index + 2));
  const stop = new AbortController();
  const onProgress = (done: number) => done >= 200 && stop.abort();
  expect(await importRecords(db, incoming, { signal: stop.signal, onProgress })).toMatchObject({ ok: false });
  expect(await listRecords(db)).toEqual({ ok: true, value: [mine] });
  expect(await db.entries.count()).toBe(1);
});

test('an import of which one write fails leaves the library as it was', async () => {
  const db = makeDatabase();
  await restoreRecords(db, [mine]);
  db.entries.hook('creating', (id) => {
    if (id === makeRecord(400).id) throw new Error('broken');
  });
  const incoming = Array.from({ length: 450 }, (_, index) => makeRecord(index + 2));
  expect(await importRecords(db, incoming)).toMatchObject({ ok: false, error: 'database' });
  expect(await listRecords(db)).toEqual({ ok: true, value: [mine] });
});
