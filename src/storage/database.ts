import { Dexie, type Table } from 'dexie';
import type { LibraryEntry } from './entry';
import type { LibraryRecord } from './record';

export const DATABASE_NAME = 'tongbao';
export const DATABASE_VERSION = 1;

/** A record as it lies in the database. What stands beside it is derived from it and is not exported. */
export interface StoredRecord extends LibraryRecord {
  addressKeys: string[];
  fingerprint: string;
}

/** The database was written by a newer version of the extension; this one must not touch it. */
export class NewerVersionError extends Error {
  override name = 'NewerVersionError';
}

export class LibraryDatabase extends Dexie {
  declare readonly records: Table<StoredRecord, string>;
  declare readonly entries: Table<LibraryEntry, string>;

  constructor(name = DATABASE_NAME) {
    // Opened by `openDatabase` alone, so that nothing passes its guard. `strict`: a transaction counts as complete when
    // it is on the disk, not when the system has been told to write it.
    super(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
    this.version(DATABASE_VERSION).stores({
      records: 'id, *addressKeys, fingerprint, savedAt',
      entries: 'id',
    });
  }
}

/**
 * Opens the database unless it is open. Dexie opens a newer database without a word and may even change its schema,
 * so the version is looked at before. The browser's number is Dexie's times ten.
 */
export async function openDatabase(db: LibraryDatabase): Promise<void> {
  if (db.isOpen()) return;
  const found = (await indexedDB.databases()).find(({ name }) => name === db.name);
  if (Math.floor((found?.version ?? 0) / 10) > DATABASE_VERSION) {
    throw new NewerVersionError(`database version ${found?.version}`);
  }
  await db.open();
}
