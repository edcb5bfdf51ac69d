import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { importRecords } from '../../src/storage/import-records';
import { removeRecords, restoreRecords } from '../../src/storage/notices';
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

test.each([
  ['an import that a person stopped', { signal: AbortSignal.abort() }, false],
  ['an import that failed', {}, true],
])('the list is still told after %s', async (_, work, fails) => {
  const db = makeDatabase();
  const next = vi.fn();
  const stop = watchEntries(db, { next, fail: vi.fn() });
  await vi.waitFor(() => expect(next).toHaveBeenLastCalledWith([]));
  if (fails) vi.spyOn(db.entries, 'bulkPut').mockRejectedValueOnce(new Error('no room'));
  expect((await importRecords(db, [makeRecord(2)], work)).ok).toBe(false);
  await restoreRecords(makeDatabase(db.name), [makeRecord(3)]);
  await vi.waitFor(() => expect(next.mock.lastCall?.[0]).toHaveLength(1));
  stop();
});
