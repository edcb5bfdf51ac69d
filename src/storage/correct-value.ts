import type { CorrectionRequest } from '../messages/protocol';
import { movePointer } from '../notice/carry-corrections';
import { type Corrections, isCorrection } from '../notice/corrections';
import type { LibraryDatabase, StoredRecord } from './database';
import { correctionsSeen, withReading } from './merge';
import { type Outcome, putStored, transact } from './notices';
import { operate } from './operate';
import type { LibraryRecord } from './record';

/**
 * Sets a value of a kept notice right, or takes that back. Resolves only when the transaction is complete, with all that
 * is set right then, by the pointers of the reading that was given. A record of the same text in another reading takes
 * that reading, so that it has whatever is corrected. What changes nothing is not written.
 */
export async function correctValue(
  db: LibraryDatabase,
  request: CorrectionRequest,
  now: Date,
): Promise<Outcome<Corrections>> {
  const { id, pointer, change, notice } = request;
  if ('value' in change && !isCorrection(pointer, change.value)) return { ok: false, error: 'invalid' };
  const outcome = await operate(db, (signal) =>
    transact(db, signal, async (): Promise<Outcome<Corrections>> => {
      const found = await db.records.get(id);
      if (!found) return { ok: false, error: 'missing' };
      const row = notice?.text === found.notice.text ? withReading(found, notice) : found;
      const corrections = changed(row, request);
      if (!corrections) return { ok: false, error: 'no-place' };
      const corrected = { ...row, corrections, updatedAt: now.toISOString() };
      if (JSON.stringify(corrections) !== JSON.stringify(row.corrections)) await putStored(db, [corrected]);
      return { ok: true, value: correctionsSeen(corrected, notice ?? row.notice) };
    }),
  );
  return outcome.ok ? outcome.value : outcome;
}

/** The record's corrections after the change; null if its text has not the words that the pointer leads to. */
function changed(row: StoredRecord, request: CorrectionRequest): LibraryRecord['corrections'] | null {
  const { pointer, change, notice = row.notice } = request;
  const own = Object.keys(row.corrections).find((each) => movePointer(each, row.notice, notice) === pointer);
  if ('undo' in change) return Object.fromEntries(Object.entries(row.corrections).filter(([each]) => each !== own));
  const place = own ?? movePointer(pointer, notice, row.notice);
  return place === null ? null : { ...row.corrections, [place]: change.value };
}
