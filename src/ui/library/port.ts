import type { CorrectionRequest, LibraryFailure } from '../../messages/protocol';
import type { Corrections } from '../../notice/corrections';
import type { Result } from '../../notice/result';
import type { LibraryEntry } from '../../storage/entry';
import type { ImportPlan } from '../../storage/import-plan';
import type { LongWork } from '../../storage/long-work';
import type { LibraryRecord } from '../../storage/record';
import type { Watcher } from '../../storage/watch';

type Outcome<Value> = Promise<Result<Value, LibraryFailure>>;

/** What the library page can do with the library; the entry file ties it to the database. */
export interface LibraryPort {
  watchEntries: (watcher: Watcher<LibraryEntry[]>) => () => void;
  watchRecord: (id: string, watcher: Watcher<LibraryRecord | null>) => () => void;
  /** Sets a value of a record right, or takes that back. */
  correct: (request: CorrectionRequest) => Outcome<Corrections>;
  list: (work: LongWork) => Outcome<LibraryRecord[]>;
  remove: (ids: readonly string[]) => Outcome<LibraryRecord[]>;
  /** Puts back what was removed since then. */
  restore: (records: readonly LibraryRecord[], since: Date) => Outcome<null>;
  previewImport: (records: readonly LibraryRecord[]) => Outcome<ImportPlan>;
  importRecords: (records: readonly LibraryRecord[], work: LongWork) => Outcome<ImportPlan>;
  /** SHA-256 of a text in hexadecimal. */
  fingerprintOf: (text: string) => Promise<string>;
  /** Gives the reader a file. */
  download: (parts: readonly string[], name: string, mediaType: string) => void;
}
