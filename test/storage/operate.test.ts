import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { listRecords, putStored, restoreRecords, saveNotice, toStored, transact } from '../../src/storage/notices';
import { failureOf, operate } from '../../src/storage/operate';
import { makeNotice, makeRecord } from './make-notice';
import { makeDatabase } from './open-test-database';

const request = { id: crypto.randomUUID(), url: 'https://www.yunxi.example/1.html', notice: makeNotice() };

test.each([
  ['the quota', new DOMException('', 'QuotaExceededError'), 'disk-full'],
  ['a full disk', new DOMException('Internal error: FILE_ERROR_NO_SPACE', 'UnknownError'), 'disk-full'],
  ['a full disk behind an aborted transaction', aborted('QuotaExceededError'), 'disk-full'],
  ['an aborted transaction', aborted('ConstraintError'), 'database'],
  ['another unknown error', new DOMException('Internal error', 'UnknownError'), 'database'],
  ['what is no error', 'FILE_ERROR_NO_SPACE', 'disk-full'],
])('%s is told as what it is', (_, error, failure) => {
  expect(failureOf(error)).toBe(failure);
});

function aborted(cause: string): Error {
  return new Dexie.AbortError(new DOMException('', cause));
}

test('after a failure the connection is closed, and the next call opens one that works', async () => {
  const db = makeDatabase();
  await restoreRecords(db, [makeRecord(1)]);
  const full = new DOMException('Internal error: FILE_ERROR_NO_SPACE', 'UnknownError');
  expect(await operate(db, () => Promise.reject(full))).toEqual({ ok: false, error: 'disk-full' });
  expect(db.isOpen()).toBe(false);
  expect(await listRecords(db)).toEqual({ ok: true, value: [makeRecord(1)] });
});

test('what does not settle in time is given up, and its transaction is undone', async () => {
  const db = makeDatabase();
  const stored = await toStored(makeRecord(1));
  const slow = operate(
    db,
    (signal) =>
      transact(db, signal, async (transaction) => {
        await putStored(db, [stored]);
        // Keeps the transaction busy, as a disk that does not answer would.
        while (transaction.active) await db.records.count();
      }),
    50,
  );
  expect(await slow).toEqual({ ok: false, error: 'timeout' });
  expect(await listRecords(db)).toEqual({ ok: true, value: [] });
});

test('a database of a newer version is left untouched', async () => {
  const name = 'newer';
  const newer = new Dexie(name);
  newer.version(2).stores({ records: 'id, *addressKeys, fingerprint, savedAt, later', entries: 'id', more: 'id' });
  await newer.table('records').put({ id: 'kept' });
  newer.close();
  const db = makeDatabase(name);
  expect(await saveNotice(db, request, new Date())).toEqual({ ok: false, error: 'newer-version' });
  expect(await listRecords(db)).toEqual({ ok: false, error: 'newer-version' });
  const [found] = (await indexedDB.databases()).filter((database) => database.name === name);
  expect(found?.version).toBe(20);
  await newer.open();
  expect(await newer.table('records').toArray()).toEqual([{ id: 'kept' }]);
  newer.close();
});
