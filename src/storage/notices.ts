import type { Transaction } from 'dexie';
import type { Kept, LibraryFailure, NoticeQuestion, SaveRequest } from '../messages/protocol';
import type { Result } from '../notice/result';
import type { Notice } from '../notice/schema';
import { addressKey } from './address-key';
import type { LibraryDatabase, StoredRecord } from './database';
import { toEntry } from './entry';
import { fingerprintOf } from './fingerprint';
import { type LongWork, stopIfAsked } from './long-work';
import { correctionsSeen, isSameNotice, merge, PART_TAG, reunite } from './merge';
import { operate } from './operate';
import { type LibraryRecord, recordSchema } from './record';

export type Outcome<Value> = Result<Value, LibraryFailure>;

/** Adds what is derived from a record and stands beside it. */
export async function toStored(record: LibraryRecord): Promise<StoredRecord> {
  const addressKeys = [record.url, ...(record.alsoAt ?? [])].map(addressKey);
  return {
    ...record,
    addressKeys: [...new Set(addressKeys)],
    fingerprint: await fingerprintOf(record.notice.text),
  };
}

/** Runs `body` in one read-write transaction over the library, which is undone whole if it throws or is given up. */
export function transact<Value>(
  db: LibraryDatabase,
  signal: AbortSignal,
  body: (transaction: Transaction) => Promise<Value>,
): PromiseLike<Value> {
  return db.transaction('rw', db.records, db.entries, (transaction) => {
    signal.addEventListener('abort', () => transaction.active && transaction.abort());
    return body(transaction);
  });
}

/** Writes records with their entries in the list; to be called within a transaction. */
export async function putStored(db: LibraryDatabase, rows: readonly StoredRecord[]): Promise<void> {
  await db.records.bulkPut(rows);
  await db.entries.bulkPut(rows.map(toEntry));
}

/** The record of a notice: the one with this very text, else the one that was seen at this address. */
async function findStored(db: LibraryDatabase, key: string, fingerprint: string): Promise<StoredRecord | undefined> {
  const sameText = await db.records.where('fingerprint').equals(fingerprint).first();
  return sameText ?? (await db.records.where('addressKeys').equals(key).first());
}

/** What is said of a record to one who has this reading of its notice. */
function toKept(row: StoredRecord, notice: Notice, isPart: boolean): Kept {
  const { text } = row.notice;
  const changed = text !== notice.text && !(isPart && text.includes(notice.text));
  return { id: row.id, savedAt: row.savedAt, changed, corrections: correctionsSeen(row, notice) };
}

function isUnchanged(row: StoredRecord, fresh: StoredRecord): boolean {
  return (
    fresh.addressKeys.every((key) => row.addressKeys.includes(key)) &&
    JSON.stringify(row.notice) === JSON.stringify(fresh.notice)
  );
}

/**
 * Keeps a notice. Resolves only when the transaction is complete. The same request again changes nothing; the same
 * notice again keeps its id, the time it was first saved and all that a person added.
 */
export async function saveNotice(
  db: LibraryDatabase,
  { id, url, notice, isPart = false }: SaveRequest,
  now: Date,
): Promise<Outcome<Kept>> {
  const at = now.toISOString();
  const added = { tags: isPart ? [PART_TAG] : [], note: '', corrections: {}, versions: [] };
  const fresh = await toStored({ id, url, savedAt: at, updatedAt: at, notice, ...added });
  return operate(db, (signal) =>
    transact(db, signal, async () => {
      const [key = ''] = fresh.addressKeys;
      const row = (await db.records.get(id)) ?? (await findStored(db, key, fresh.fingerprint));
      if (row && isUnchanged(row, fresh)) return toKept(row, notice, isPart);
      const kept = row ? merge(row, fresh, at) : fresh;
      await putStored(db, [kept]);
      return toKept(kept, notice, isPart);
    }),
  );
}

/**
 * Is the notice with this text, or one seen at this address, in the library? A part of the text that is kept is no
 * change of it.
 */
export async function findNotice(
  db: LibraryDatabase,
  { url, notice, isPart }: NoticeQuestion,
): Promise<Outcome<Kept | null>> {
  const fingerprint = await fingerprintOf(notice.text);
  return operate(db, async () => {
    const row = await findStored(db, addressKey(url), fingerprint);
    return row ? toKept(row, notice, isPart) : null;
  });
}

/** Records read at a time: between two batches the page can breathe. */
const BATCH = 200;

/** All records, whole, in the order in which they were saved, as they stood at one moment. */
export function listRecords(
  db: LibraryDatabase,
  { signal, onProgress }: LongWork = {},
): Promise<Outcome<LibraryRecord[]>> {
  const read = () =>
    db.transaction('r', db.records, async () => {
      const keys = await db.records.orderBy('savedAt').primaryKeys();
      const records: LibraryRecord[] = [];
      while (records.length < keys.length) {
        stopIfAsked(signal);
        const rows = await db.records.bulkGet(keys.slice(records.length, records.length + BATCH));
        records.push(...rows.map((row) => recordSchema.parse(row)));
        onProgress?.(records.length, keys.length);
      }
      return records;
    });
  // A large library takes as long as it takes.
  return operate(db, read, 0);
}

export function readRecord(db: LibraryDatabase, id: string): Promise<Outcome<LibraryRecord | null>> {
  return operate(db, async () => {
    const row = await db.records.get(id);
    return row ? recordSchema.parse(row) : null;
  });
}

/** Takes records out and gives them back, so that `restoreRecords` can undo it. */
export function removeRecords(db: LibraryDatabase, ids: readonly string[]): Promise<Outcome<LibraryRecord[]>> {
  return operate(db, (signal) =>
    transact(db, signal, async () => {
      const rows = await db.records.bulkGet([...ids]);
      await db.records.bulkDelete([...ids]);
      await db.entries.bulkDelete([...ids]);
      return rows.filter((row) => row !== undefined).map((row) => recordSchema.parse(row));
    }),
  );
}

/**
 * Puts removed records back. Where the same notice was saved again meanwhile, the two become one record. `since` says
 * when they were removed: what stood beside them before, at an address that they share, is another record and stays.
 */
export async function restoreRecords(
  db: LibraryDatabase,
  records: readonly LibraryRecord[],
  since = new Date(0),
): Promise<Outcome<null>> {
  const rows = await Promise.all(records.map(toStored));
  return operate(db, (signal) =>
    transact(db, signal, async () => {
      const met = await findMet(db, rows);
      const restored = rows.map((row) => {
        const again = [...met.values()].filter((other) => isSameNotice(row, other, since));
        for (const { id } of again) met.delete(id);
        return { row: again.reduce(reunite, row), doubles: again.map(({ id }) => id) };
      });
      const doubles = restored.flatMap((each) => each.doubles);
      await db.records.bulkDelete(doubles);
      await db.entries.bulkDelete(doubles);
      await putStored(
        db,
        restored.map(({ row }) => row),
      );
      return null;
    }),
  );
}

/** The records in the library that share an id, a text or an address with these, by id. */
async function findMet(db: LibraryDatabase, rows: readonly StoredRecord[]): Promise<Map<string, StoredRecord>> {
  const ids = rows.map(({ id }) => id);
  const fingerprints = rows.map(({ fingerprint }) => fingerprint);
  const keys = rows.flatMap(({ addressKeys }) => addressKeys);
  const met = [
    ...(await db.records.where('id').anyOf(ids).toArray()),
    ...(await db.records.where('fingerprint').anyOf(fingerprints).toArray()),
    ...(await db.records.where('addressKeys').anyOf(keys).toArray()),
  ];
  return new Map(met.map((row) => [row.id, row]));
}
