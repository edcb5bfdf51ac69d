import { expect, test } from 'vitest';
import { readLibraryFile, readLibraryFileInSteps } from '../../src/export/import';
import { json } from '../../src/export/json';
import { ndjson } from '../../src/export/ndjson';
import { makeRecord } from '../storage/make-notice';
import { textOf } from './text-of';

const AT = new Date('2026-11-22T08:00:00.000Z');
const RECORDS = [makeRecord(1), makeRecord(2), makeRecord(3)];
const JSON_FILE = textOf(json, RECORDS, AT);
const LINES = textOf(ndjson, RECORDS, AT);

/** The JSON file with a change. */
function changed(changes: object): string {
  return JSON.stringify({ ...JSON.parse(JSON_FILE), ...changes });
}

test.each([
  ['JSON', JSON_FILE],
  ['JSON set with indents', JSON.stringify(JSON.parse(JSON_FILE), null, 2)],
  ['JSON with a byte order mark', `\uFEFF${JSON_FILE}`],
  ['NDJSON', LINES],
  ['NDJSON with the line ends of Windows and empty lines', LINES.replaceAll('\n', '\r\n\r\n')],
])('%s is read', (_, text) => {
  expect(readLibraryFile(text)).toEqual({ ok: true, value: RECORDS });
});

test('reading tells how many records are read, one by one', () => {
  const told = [...readLibraryFileInSteps(JSON_FILE)];
  expect(told).toEqual([1, 2, 3].map((done) => ({ done, total: 3 })));
});

test('a single record is read as NDJSON of one line', () => {
  expect(readLibraryFile(JSON.stringify(RECORDS[0]))).toEqual({ ok: true, value: [RECORDS[0]] });
});

test.each([
  ['an empty file', ' \n', { reason: 'empty' }],
  ['what is no JSON', '通报', { reason: 'damaged', line: 1 }],
  [
    'JSON cut in a record',
    JSON_FILE.slice(0, JSON_FILE.indexOf(RECORDS[1]?.id ?? '') + 200),
    { reason: 'damaged', line: 3 },
  ],
  ['JSON cut between records', JSON_FILE.slice(0, JSON_FILE.lastIndexOf('\n{')), { reason: 'damaged', line: 3 }],
  ['NDJSON cut in a line', LINES.slice(0, -200), { reason: 'damaged', line: 3 }],
  ['other JSON', '{"records":[]}', { reason: 'other' }],
  ['a list', '[]', { reason: 'other' }],
  ['a file of a newer version', changed({ version: 2 }), { reason: 'newer' }],
  ['fewer records than counted', changed({ records: RECORDS.slice(0, 2) }), { reason: 'count', stated: 3, found: 2 }],
  [
    'a wrong value',
    changed({ records: [RECORDS[0], { ...RECORDS[1], savedAt: '昨天' }, RECORDS[2]] }),
    { reason: 'record', record: 2, field: 'savedAt' },
  ],
  [
    'a wrong value deep in a notice',
    changed({ records: [{ ...RECORDS[0], notice: { ...RECORDS[0]?.notice, kind: 'news' } }, RECORDS[1], RECORDS[2]] }),
    { reason: 'record', record: 1, field: 'notice/kind' },
  ],
  [
    'an address that could run something',
    changed({ records: [{ ...RECORDS[0], url: 'javascript:alert(1)' }, RECORDS[1], RECORDS[2]] }),
    { reason: 'record', record: 1, field: 'url' },
  ],
  ['a record that stands twice', `${LINES}${JSON.stringify(RECORDS[1])}\n`, { reason: 'twice', record: 4 }],
  ['a line of NDJSON that is no record', `${LINES}{}\n`, { reason: 'record', record: 4, field: 'id' }],
])('%s is refused whole, with the place', (_, text, error) => {
  expect(readLibraryFile(text)).toEqual({ ok: false, error });
});
