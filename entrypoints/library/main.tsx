import { browser } from 'wxt/browser';
import { download } from '../../src/export/download';
import { correctValue } from '../../src/storage/correct-value';
import { LibraryDatabase } from '../../src/storage/database';
import { fingerprintOf } from '../../src/storage/fingerprint';
import { importRecords, previewImport } from '../../src/storage/import-records';
import { listRecords, removeRecords, restoreRecords } from '../../src/storage/notices';
import { watchEntries, watchRecord } from '../../src/storage/watch';
import { LibraryPage } from '../../src/ui/library/LibraryPage';
import type { LibraryPort } from '../../src/ui/library/port';
import { renderPage } from '../../src/ui/render-page';
import '../../src/ui/styles/summary.css';
import '../../src/ui/library/library.css';

const db = new LibraryDatabase();
const port: LibraryPort = {
  watchEntries: (watcher) => watchEntries(db, watcher),
  watchRecord: (id, watcher) => watchRecord(db, id, watcher),
  correct: (request) => correctValue(db, request, new Date()),
  list: (work) => listRecords(db, work),
  remove: (ids) => removeRecords(db, ids),
  restore: (records, since) => restoreRecords(db, records, since),
  previewImport: (records) => previewImport(db, records),
  importRecords: (records, work) => importRecords(db, records, work),
  fingerprintOf,
  download,
};
renderPage(<LibraryPage port={port} />, (message) => browser.i18n.getMessage(message));
