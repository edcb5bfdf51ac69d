import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { LibraryDatabase } from '../../src/storage/database';
import { importRecords } from '../../src/storage/import-records';
import { listRecords, removeRecords, restoreRecords } from '../../src/storage/notices';
import { watchEntries, watchRecord } from '../../src/storage/watch';
import { makeRecord } from './make-notice';
import { makeDatabase } from './open-test-database';

test('the list is told now, and again when another connection saves', async () => {
  const db = makeDatabase();
  await restoreRecords(db, [makeRecord(1)]);
  const next = vi.fn();
  const stop = watchEntries(makeDatabase(db.name), { next, fail: vi.fn() });
  await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith([expect.objectContaining({ id: makeRecord(1).id })]));
  await restoreRecords(db, [makeRecord(2)]);
  await vi.waitFor(() => expect(next.mock.lastCall?.[0]).toHaveLength(2));
  stop();
  const calls = next.mock.calls.length;
  await restoreRecords(db, [makeRecord(3)]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(next).toHaveBeenCalledTimes(calls);
});

test('a record is told whole, and null once it is removed', async () => {
  const db = makeDatabase();
  await restoreRecords(db, [makeRecord(1)]);
  const next = vi.fn();
  const stop = watchRecord(db, makeRecord(1).id, { next, fail: vi.fn() });
  await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith(makeRecord(1)));
  await removeRecords(db, [makeRecord(1).id]);
  await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith(null));
  stop();
});

const work: [string, (db: LibraryDatabase) => Promise<unknown>][] = [
  ['an import that a person stopped', (db) => importRecords(db, [makeRecord(2)], { signal: AbortSignal.abort() })],
  ['an export that a person stopped', (db) => listRecords(db, { signal: AbortSignal.abort() })],
  ['an import that failed', (db) => failedImport(db)],
  ['the browser closed the connection', async (db) => db.close({ disableAutoOpen: false })],
  ['two failures at once', (db) => Promise.all([failedImport(db), failedImport(db)])],
];

async function failedImport(db: LibraryDatabase): Promise<void> {
  vi.spyOn(db.entries, 'bulkPut').mockRejectedValueOnce(new Error('no room'));
  expect((await importRecords(db, [makeRecord(2)])).ok).toBe(false);
}

test.each(work)('the list is still told of what another page saves after %s', async (_, doWork) => {
  const db = makeDatabase();
  await restoreRecords(db, [makeRecord(1)]);
  const next = vi.fn();
  const stop = watchEntries(db, { next, fail: vi.fn() });
  await vi.waitFor(() => expect(next.mock.lastCall?.[0]).toHaveLength(1));
  await doWork(db);
  const other = makeDatabase(db.name);
  await restoreRecords(other, [makeRecord(3)]);
  await vi.waitFor(() => expect(next.mock.lastCall?.[0]).toHaveLength(2), 3000);
  await restoreRecords(other, [makeRecord(4)]);
  await vi.waitFor(() => expect(next.mock.lastCall?.[0]).toHaveLength(3), 3000);
  stop();
});

test('work that a person stopped leaves the connection open', async () => {
  const db = makeDatabase();
  await restoreRecords(db, [makeRecord(1)]);
  const closed = vi.fn();
  db.on('close', closed);
  await importRecords(db, [makeRecord(2)], { signal: AbortSignal.abort() });
  await listRecords(db, { signal: AbortSignal.abort() });
  expect(closed).not.toHaveBeenCalled();
});

test('a connection that cannot be opened again is told as a failure, and watching anew reads', async () => {
  const db = makeDatabase();
  const watcher = { next: vi.fn(), fail: vi.fn() };
  const stop = watchEntries(db, watcher);
  await vi.waitFor(() => expect(watcher.next).toHaveBeenLastCalledWith([]));
  vi.spyOn(indexedDB, 'databases').mockRejectedValueOnce(new Error('no answer'));
  db.close({ disableAutoOpen: false });
  await vi.waitFor(() => expect(watcher.fail).toHaveBeenCalledExactlyOnceWith('database'));
  stop();
  await restoreRecords(makeDatabase(db.name), [makeRecord(1)]);
  const stopAnew = watchEntries(db, watcher);
  await vi.waitFor(() => expect(watcher.next.mock.lastCall?.[0]).toHaveLength(1));
  stopAnew();
});

test('a watcher that was stopped does not open the database again', async () => {
  const db = makeDatabase();
  const next = vi.fn();
  const stop = watchEntries(db, { next, fail: vi.fn() });
  await vi.waitFor(() => expect(next).toHaveBeenCalled());
  stop();
  db.close({ disableAutoOpen: false });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(db.isOpen()).toBe(false);
});
