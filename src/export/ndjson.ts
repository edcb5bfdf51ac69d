import { type ExportFormat, inOrder } from './format';

/** One record a line, to be imported again or read line by line. */
export const ndjson: ExportFormat = {
  name: 'NDJSON',
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  *toParts(records) {
    for (const record of inOrder(records)) yield `${JSON.stringify(record)}\n`;
  },
};
