import type { LibraryDatabase, StoredRecord } from './database';
import { type ImportPlan, planImport } from './import-plan';
import { type LongWork, stopIfAsked } from './long-work';
import { type Outcome, putStored, toStored, transact } from './notices';
import { operate } from './operate';
import { type LibraryRecord, recordSchema } from './record';

/** Records written at a time; between two batches the progress is told and a wish to stop is heard. */
const BATCH = 200;

/** The records in the library that an incoming one may meet: those with its id or its text. */
async function findMet(db: LibraryDatabase, incoming: readonly StoredRecord[]): Promise<LibraryRecord[]> {
  const ids = incoming.map(({ id }) => id);
  const fingerprints = incoming.map(({ fingerprint }) => fingerprint);
  const rows = [
    ...(await db.records.where('id').anyOf(ids).toArray()),
    ...(await db.records.where('fingerprint').anyOf(fingerprints).toArray()),
  ];
  return rows.map((row) => recordSchema.parse(row));
}

/** Says what importing these records would do, and does nothing. */
export async function previewImport(
  db: LibraryDatabase,
  incoming: readonly LibraryRecord[],
): Promise<Outcome<ImportPlan>> {
  const rows = await Promise.all(incoming.map(toStored));
  return operate(db, async () => planImport(await findMet(db, rows), incoming), 0);
}

/** Imports records in one transaction: all that the plan says, or nothing. Stopping it undoes it. */
export async function importRecords(
  db: LibraryDatabase,
  incoming: readonly LibraryRecord[],
  { signal, onProgress }: LongWork = {},
): Promise<Outcome<ImportPlan>> {
  const rows = new Map((await Promise.all(incoming.map(toStored))).map((row) => [row.id, row]));
  return operate(
    db,
    (giveUp) =>
      transact(db, giveUp, async () => {
        // Planned again within the transaction: the library may have changed since the preview.
        const plan = planImport(await findMet(db, [...rows.values()]), incoming);
        const write = plan.write.flatMap(({ id }) => rows.get(id) ?? []);
        for (let done = 0; done < write.length; done += BATCH) {
          stopIfAsked(signal);
          await putStored(db, write.slice(done, done + BATCH));
          onProgress?.(Math.min(done + BATCH, write.length), write.length);
        }
        return plan;
      }),
    0,
  );
}
