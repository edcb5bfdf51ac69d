import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { fileName } from '../../src/export/download';
import { readLibraryFile } from '../../src/export/import';
import { exportFormats } from '../../src/export/index';
import { json, toLibraryFile } from '../../src/export/json';
import { ndjson } from '../../src/export/ndjson';
import { importRecords } from '../../src/storage/import-records';
import { listRecords, removeRecords, restoreRecords } from '../../src/storage/notices';
import { type LibraryRecord, libraryFileSchema } from '../../src/storage/record';
import { makeNotice, makeRecord } from '../storage/make-notice';
import { makeDatabase } from '../storage/open-test-database';
import { textOf } from './text-of';

const AT = new Date('2026-11-22T08:00:00.000Z');
const LATER = new Date('2026-12-01T08:00:00.000Z');

/** Records with all that a person and a changed page can add. */
const RECORDS = [
  makeRecord(3, { tags: ['重点', '范例'], note: '两行\n“引号”\u2028' }),
  makeRecord(1, {
    alsoAt: ['https://www.yunxi.example/1.html'],
    corrections: { '/progress/problems': 32, '/contact/phones': ['0999-1234567'], '/inspection/round': null },
    versions: [{ seenAt: '2025-01-01T00:00:00.000Z', notice: makeNotice({ text: '早先的正文' }) }],
  }),
  makeRecord(2),
];

test('the file is as the surface says, in the order of saving', () => {
  const [one, two, three] = [RECORDS[1], RECORDS[2], RECORDS[0]];
  const file: unknown = JSON.parse(textOf(json, RECORDS, AT));
  expect(file).toEqual({
    format: 'tongbao-library',
    version: 1,
    exportedAt: '2026-11-22T08:00:00.000Z',
    count: 3,
    records: [one, two, three],
  });
  expect(libraryFileSchema.parse(file)).toEqual(toLibraryFile(RECORDS, AT));
});

test('records saved at the same moment stand by id', () => {
  const savedAt = AT.toISOString();
  const records = [makeRecord(2, { savedAt }), makeRecord(1, { savedAt })];
  expect(toLibraryFile(records, AT).records.map(({ id }) => id)).toEqual([makeRecord(1).id, makeRecord(2).id]);
});

test('NDJSON has a record a line', () => {
  const text = textOf(ndjson, RECORDS, AT);
  expect(text.split('\n').map((line) => (line ? JSON.parse(line) : line))).toEqual([
    RECORDS[1],
    RECORDS[2],
    RECORDS[0],
    '',
  ]);
});

async function allOf(db: ReturnType<typeof makeDatabase>): Promise<LibraryRecord[]> {
  const listed = await listRecords(db);
  if (!listed.ok) throw new Error(listed.error);
  return listed.value;
}

test.each(exportFormats.map((format) => [format.name, format] as const))(
  '%s exported, wiped and imported is the same byte for byte but for the time',
  async (_, format) => {
    const db = makeDatabase();
    await restoreRecords(db, RECORDS);
    const first = textOf(format, await allOf(db), AT);
    await removeRecords(
      db,
      RECORDS.map(({ id }) => id),
    );
    expect(await allOf(db)).toEqual([]);
    const read = readLibraryFile(first);
    if (!read.ok) throw new Error(read.error.reason);
    await importRecords(db, read.value);
    const second = textOf(format, await allOf(db), LATER);
    expect(second.replace(LATER.toISOString(), AT.toISOString())).toBe(first);
  },
);

test('an empty library can be exported and read again', () => {
  expect(readLibraryFile(textOf(json, [], AT))).toEqual({ ok: true, value: [] });
});

test('the file is named by the day where the reader is', () => {
  expect(fileName(json, new Date(2025, 1, 3, 0, 5))).toBe('tongbao-2025-02-03.json');
  expect(fileName(ndjson, new Date(2025, 11, 31, 23, 55))).toBe('tongbao-2025-12-31.ndjson');
});
