import type { ExportFormat } from '../../src/export/format';
import type { LibraryRecord } from '../../src/storage/record';

/** A whole exported file. */
export function textOf(format: ExportFormat, records: readonly LibraryRecord[], at: Date): string {
  return [...format.toParts(records, at)].join('');
}
