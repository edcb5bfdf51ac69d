import { LIBRARY_FILE_VERSION, type LibraryFile, type LibraryRecord } from '../storage/record';
import { type ExportFormat, inOrder } from './format';

export function toLibraryFile(records: readonly LibraryRecord[], exportedAt: Date): LibraryFile {
  return {
    format: 'tongbao-library',
    version: LIBRARY_FILE_VERSION,
    exportedAt: exportedAt.toISOString(),
    count: records.length,
    records: inOrder(records),
  };
}

/** The whole library, to be imported again: one JSON document with a record a line. */
export const json: ExportFormat = {
  name: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  *toParts(all, at) {
    const { records, ...head } = toLibraryFile(all, at);
    yield `${JSON.stringify(head).slice(0, -1)},"records":[`;
    for (const [index, record] of records.entries()) yield `${index === 0 ? '' : ','}\n${JSON.stringify(record)}`;
    yield '\n]}\n';
  },
};
