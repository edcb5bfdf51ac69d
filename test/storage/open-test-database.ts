import { afterEach, beforeEach, vi } from 'vitest';
import { LibraryDatabase } from '../../src/storage/database';

const opened: LibraryDatabase[] = [];
let count = 0;

/** A database of its own for a test; removed when the test ends. A test file imports fake-indexeddb/auto before this. */
export function makeDatabase(name = `library-${++count}`): LibraryDatabase {
  const db = new LibraryDatabase(name);
  opened.push(db);
  return db;
}

// Failures are provoked here; their report would only hide those that are not.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(async () => {
  vi.restoreAllMocks();
  const names = new Set(opened.map((db) => db.name));
  for (const db of opened.splice(0)) db.close();
  for (const name of names) {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
  }
});
