import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyCorrections } from '../../src/notice/apply-corrections';
import { noticeSchema } from '../../src/notice/schema';
import { SAMPLES } from '../metamorphic/corpus';
import { holds, oneOf } from '../metamorphic/property';
import { makeNotice } from '../storage/make-notice';

const NOTICE = makeNotice({
  people: [{ name: '赵远山', post: '城管局局长', outcome: null, start: 0, end: 3 }],
  dates: [
    { value: '2024-03-11', basis: 'stated', start: 12, end: 22 },
    { value: null, basis: 'ambiguous', candidates: ['2024-05-01', '2024-05-17'], start: 23, end: 28 },
  ],
});

test('corrected values stand in the place of those that were read, and all else stays', () => {
  const kept = {
    '/title': '新题',
    '/inspection/feedback': '2024-07-24',
    '/inspection/team': null,
    '/accountability/partyDiscipline/total': 13,
    '/people/0/outcome': '诫勉',
  };
  expect(applyCorrections(NOTICE, kept)).toEqual({
    ...NOTICE,
    title: '新题',
    inspection: { ...NOTICE.inspection, feedback: '2024-07-24', team: null },
    accountability: { ...NOTICE.accountability, partyDiscipline: { total: 13, breakdown: {} } },
    people: [{ name: '赵远山', post: '城管局局长', outcome: '诫勉', start: 0, end: 3 }],
  });
});

test('a date that is set right keeps its basis, its candidates and its place', () => {
  expect(applyCorrections(NOTICE, { '/dates/1/value': '2024-05-17' }).dates).toEqual([
    NOTICE.dates[0],
    { ...NOTICE.dates[1], value: '2024-05-17' },
  ]);
});

test('a block that was not found is made for what a person put into it', () => {
  const { referrals, accountability } = applyCorrections(NOTICE, {
    '/referrals/petitions/received': 20,
    '/referrals/petitions/closed': 19,
    '/referrals/leads/closed': null,
    '/accountability/governmentSanction/total': 2,
    '/accountability/organizationalMeasures/breakdown/停职~1免职': 1,
  });
  expect(referrals).toEqual({ petitions: { received: 20, closed: 19, ratePercent: null }, leads: null });
  expect(accountability).toMatchObject({
    governmentSanction: { total: 2, breakdown: {} },
    organizationalMeasures: { total: null, breakdown: { '停职/免职': 1 } },
  });
});

test('a kind that is not stated does not stand in the breakdown', () => {
  const partyDiscipline = { total: 12, breakdown: { 党内警告: 9, 留党察看: 3 } };
  const notice = makeNotice({ accountability: { ...NOTICE.accountability, partyDiscipline } });
  const kept = {
    '/accountability/partyDiscipline/breakdown/党内警告': null,
    '/accountability/partyDiscipline/breakdown/开除党籍': null,
    '/accountability/governmentSanction/breakdown/记过': null,
  };
  expect(applyCorrections(notice, kept).accountability).toMatchObject({
    partyDiscipline: { total: 12, breakdown: { 留党察看: 3 } },
    governmentSanction: null,
  });
  expect(applyCorrections(notice, kept).accountability.partyDiscipline?.breakdown).not.toHaveProperty('开除党籍');
});

test.each([
  ['of the wrong type', { '/progress/problems': '31' }],
  ['at an entry that is not there', { '/dates/2/value': '2024-05-17' }],
  ['at what may not be corrected', { '/text': '改', '/kind': 'sanction', '/outline/0/heading': '改' }],
  ['of another program', { '/contact/phones': ['0999-1234567'], '/__proto__/title': '改', odd: 1 }],
])('a correction %s changes nothing', (_, kept) => {
  expect(applyCorrections(NOTICE, kept)).toEqual(NOTICE);
});

const POINTERS = [
  ...['/title', '/publication/time', '/signature/date', '/inspection/level', '/inspection/type', '/inspection/period'],
  ...['/progress/ratePercent', '/referrals/petitions/closed', '/referrals/leads/ratePercent'],
  ...['/accountability/governmentSanction/total', '/accountability/partyDiscipline/breakdown/党内警告'],
  ...['/accountability/organizationalMeasures/breakdown/__proto__', '/accountability/refundedYuan'],
  ...['documents/0/title', 'people/1/name', 'people/0/post', 'dates/2/value', 'amounts/0/yuan', 'percents/1/value'],
  ...['/contact/address', '/contact/phones/0', '/outline/0', '/text', '/checks', '/evidence/~1title/exact'],
].map((pointer) => (pointer.startsWith('/') ? pointer : `/${pointer}`));
const value = fc.oneof(
  fc.constantFrom('2024-07-24', '2024-02-30', '2024-03-11/2024-05-17', 'county', '巡视', '新题'),
  fc.jsonValue({ maxDepth: 1 }),
);
const kept = fc.dictionary(fc.constantFrom(...POINTERS), value);

holds(
  'a notice with whatever a record keeps is still a notice, and the one that was read is untouched',
  200,
  fc.property(
    oneOf(SAMPLES, ({ name }) => name),
    kept,
    ({ notice }, corrections) => {
      const before = JSON.stringify(notice);
      expect(noticeSchema.safeParse(applyCorrections(notice, corrections)).error).toBeUndefined();
      expect(JSON.stringify(notice)).toBe(before);
    },
  ),
);
