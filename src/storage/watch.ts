import { liveQuery, type Subscription } from 'dexie';
import * as z from 'zod/mini';
import type { LibraryFailure } from '../messages/protocol';
import { type LibraryDatabase, openDatabase } from './database';
import { entrySchema, type LibraryEntry } from './entry';
import { failureOf } from './operate';
import { type LibraryRecord, recordSchema } from './record';

export interface Watcher<Value> {
  next: (value: Value) => void;
  fail: (failure: LibraryFailure) => void;
}

/** Tells a value now and after every change of it, from whichever page or worker. Returns the way to stop. */
function watch<Value>(db: LibraryDatabase, query: () => Promise<Value>, { next, fail }: Watcher<Value>): () => void {
  let stopped = false;
  let following: Subscription | null = null;
  const leave = () => {
    following?.unsubscribe();
    following = null;
  };
  const follow = async () => {
    // Opened first: a wait for anything but the database would end what the live query can follow.
    while (!stopped && !db.isOpen()) await openDatabase(db);
    if (!stopped) following = liveQuery(query).subscribe(next, onError);
  };
  const start = () => follow().catch(onError);
  const onError = (error: unknown) => {
    leave();
    if (stopped) return;
    console.error('library', error);
    fail(failureOf(error));
  };
  // On a closed connection a live query falls silent for good, without an error.
  const onClose = () => {
    if (!following) return;
    leave();
    // Told before it is closed.
    queueMicrotask(start);
  };
  db.on('close', onClose);
  start();
  return () => {
    stopped = true;
    leave();
    db.on('close').unsubscribe(onClose);
  };
}

/** The entries of the list, the notice last saved first. */
export function watchEntries(db: LibraryDatabase, watcher: Watcher<LibraryEntry[]>): () => void {
  const query = () => db.entries.toArray((rows) => z.array(entrySchema).parse(rows));
  return watch(db, query, watcher);
}

export function watchRecord(db: LibraryDatabase, id: string, watcher: Watcher<LibraryRecord | null>): () => void {
  const query = () => db.records.get(id, (row) => (row ? recordSchema.parse(row) : null));
  return watch(db, query, watcher);
}
