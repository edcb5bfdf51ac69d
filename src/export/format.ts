import type { LibraryRecord } from '../storage/record';

/** A way to write the library down. */
export interface ExportFormat {
  /** As the menu names it. */
  name: string;
  extension: string;
  mediaType: string;
  /** The file piece by piece, a record at a time: a large library would not fit into one string. */
  toParts: (records: readonly LibraryRecord[], exportedAt: Date) => Iterable<string>;
}

/** Records in the order of every export: by the time of saving, then by id. */
export function inOrder(records: readonly LibraryRecord[]): LibraryRecord[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return records.toSorted((a, b) => compare(a.savedAt, b.savedAt) || compare(a.id, b.id));
}
