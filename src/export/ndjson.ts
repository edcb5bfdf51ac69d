import { type ExportFormat, inOrder } from './format';

/** One record a line, to be imported again or read line by line. */
export const ndjson: ExportFormat = {
  name: 'NDJSON',
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  toParts: (records) => inOrder(records).map((record) => `${JSON.stringify(record)}\n`),
};
