import { describe, expect, test } from 'vitest';
import { correctionsOn, isCorrection, parseCorrection } from '../../src/notice/corrections';
import { kindOfValue } from '../../src/notice/value-kinds';
import { makeNotice } from '../storage/make-notice';

test.each([
  ['/title', 'text'],
  ['/publication/time', 'text'],
  ['/signature/date', 'date'],
  ['/inspection/period', 'date'],
  ['/inspection/level', 'level'],
  ['/inspection/type', 'type'],
  ['/progress/ongoing', 'count'],
  ['/progress/ratePercent', 'percent'],
  ['/progress/asOf', 'date'],
  ['/referrals/petitions/received', 'count'],
  ['/referrals/leads/ratePercent', 'percent'],
  ['/accountability/partyDiscipline/total', 'count'],
  ['/accountability/organizationalMeasures/breakdown/免职', 'count'],
  ['/accountability/refundedYuan', 'yuan'],
  ['/contact/postcode', 'text'],
  ['/documents/0/title', 'text'],
  ['/people/12/outcome', 'text'],
  ['/dates/3/value', 'date'],
  ['/amounts/0/yuan', 'yuan'],
  ['/percents/9/value', 'percent'],
])('%s is corrected as %s', (pointer, kind) => {
  expect(kindOfValue(pointer)).toBe(kind);
});

test.each([
  ...['', '/', '/kind', '/text', '/schemaVersion', '/progress', '/inspection', '/toString', '/__proto__'],
  ...['/outline/0/heading', '/checks/0/status', '/evidence/~1title', '/contact/phones/0', '/contact/phones'],
  ...['/dates/3', '/dates/3/basis', '/dates/03/value', '/dates/-/value', '/dates//value', '/people/1/start'],
  ...['/amounts/0/bound', '/documents/0/action', '/accountability/partyDiscipline/breakdown'],
  ...[
    '/accountability/partyDiscipline/breakdown/',
    '/accountability/admonition/breakdown/警告',
    '/referrals/petitions',
  ],
])('“%s” may not be corrected', (pointer) => {
  expect(kindOfValue(pointer)).toBeNull();
  expect(parseCorrection(pointer, '1')).toEqual({ ok: false, error: 'not-correctable' });
});

const COUNT = '/progress/problems';
const PERCENT = '/progress/ratePercent';
const YUAN = '/accountability/refundedYuan';
const DATE = '/inspection/period';

describe('what is typed', () => {
  test.each([
    ['/title', ' 关于巡察整改进展情况的通报\n', '关于巡察整改进展情况的通报'],
    // A text stays as the notice has it.
    ['/contact/address', '云溪市 中山路１２号', '云溪市 中山路１２号'],
    ['/inspection/level', 'county', 'county'],
    ['/inspection/type', '巡视', '巡视'],
    [COUNT, '31', 31],
    [COUNT, '０', 0],
    [COUNT, '31个', 31],
    [DATE, '20240311至20240517', '2024-03-11/2024-05-17'],
    [DATE, '2024-03-11 to 2024-05-17', '2024-03-11/2024-05-17'],
    [COUNT, '12 人次', 12],
    [COUNT, '１，２８６件', 1286],
    [COUNT, '1,286', 1286],
    [COUNT, '3.6万人次', 36000],
    [PERCENT, '87.1%', 87.1],
    [PERCENT, '87.1', 87.1],
    [PERCENT, '１００％', 100],
    [PERCENT, '百分之62.5', 62.5],
    [YUAN, '46.83万元', 468300],
    // In binary fractions 2119.78 × 10000 is 21197800.000000004.
    [YUAN, '2119.78万元', 21197800],
    [YUAN, '1.2 亿元', 120000000],
    [YUAN, '3000元', 3000],
    [YUAN, '￥3,000.55', 3000.55],
    [YUAN, '12千万', 120000000],
    ['/amounts/0/yuan', '0', 0],
    [DATE, '2024-07-24', '2024-07-24'],
    [DATE, '2024年7月24日', '2024-07-24'],
    [DATE, '２０２４年７月２４号', '2024-07-24'],
    [DATE, '2024.7.24', '2024-07-24'],
    [DATE, '2024/7/24', '2024-07-24'],
    [DATE, '2024-07', '2024-07'],
    [DATE, '2024年7月', '2024-07'],
    [DATE, '2024', '2024'],
    [DATE, '2024年', '2024'],
    [DATE, '2024-02-29', '2024-02-29'],
    [DATE, '2000-02-29', '2000-02-29'],
    [DATE, '2024年3月11日至2024年5月17日', '2024-03-11/2024-05-17'],
    [DATE, '2024-03-11 到 2024-05-17', '2024-03-11/2024-05-17'],
    [DATE, '2024-03-11—2024-05-17', '2024-03-11/2024-05-17'],
    [DATE, '2024.3.11－2024.5.17', '2024-03-11/2024-05-17'],
    [DATE, '2024-03-11-2024-05-17', '2024-03-11/2024-05-17'],
    [DATE, '2024/3/11/2024/5/17', '2024-03-11/2024-05-17'],
    [DATE, '2024-03-11～2024-05-17', '2024-03-11/2024-05-17'],
    [DATE, '2024-03-11/2024-05-17', '2024-03-11/2024-05-17'],
    // As notices have it: what the beginning says is left out at the end.
    [DATE, '2024年3月11日至5月17日', '2024-03-11/2024-05-17'],
    [DATE, '2024年3月11日至17日', '2024-03-11/2024-03-17'],
    [DATE, '2024年3月至5月', '2024-03/2024-05'],
    [DATE, '2024-05-20至2024-05', '2024-05-20/2024-05'],
  ])('for %s as “%s” is %j', (pointer, typed, value) => {
    expect(parseCorrection(pointer, typed)).toEqual({ ok: true, value });
    expect(isCorrection(pointer, value)).toBe(true);
  });

  test.each(['/title', '/inspection/level', COUNT, PERCENT, YUAN, DATE, '/dates/0/value', '/people/0/post'])(
    'for %s is “not stated” where it is empty',
    (pointer) => {
      expect(parseCorrection(pointer, ' 　\n')).toEqual({ ok: true, value: null });
    },
  );

  test.each([
    ['/documents/0/title', '', 'empty'],
    ['/people/0/name', ' ', 'empty'],
    ['/amounts/0/yuan', '', 'empty'],
    ['/percents/0/value', '', 'empty'],
    [COUNT, '三十', 'not-a-number'],
    [COUNT, '31至40', 'not-a-number'],
    [COUNT, '31%', 'not-a-number'],
    [COUNT, '1,28', 'not-a-number'],
    [COUNT, '1e5', 'not-a-number'],
    [COUNT, '个', 'not-a-number'],
    [COUNT, '-3', 'negative'],
    [COUNT, '－3', 'negative'],
    [COUNT, '31.5', 'not-whole'],
    [PERCENT, '87.1.2', 'not-a-number'],
    [PERCENT, '-1%', 'negative'],
    // Two figures are not put together: 3万5 is 35,000 to some.
    [YUAN, '3万5', 'not-a-number'],
    [YUAN, '300美元', 'not-a-number'],
    [YUAN, '−46.83万元', 'negative'],
    [DATE, '去年', 'not-a-date'],
    [DATE, '7月24日', 'not-a-date'],
    [DATE, '24-7-24', 'not-a-date'],
    [DATE, '2024-07-24至2023', 'backwards'],
    [DATE, '2024-02-30', 'no-such-day'],
    [DATE, '2023年2月29日', 'no-such-day'],
    [DATE, '1900-02-29', 'no-such-day'],
    [DATE, '2024-13', 'no-such-day'],
    [DATE, '2024-00-10', 'no-such-day'],
    [DATE, '2024-04-31', 'no-such-day'],
    [DATE, '2024-03-11至2024-06-31', 'no-such-day'],
    [DATE, '2024-05-17至2024-03-11', 'backwards'],
    [DATE, '2024-06至2024-05-17', 'backwards'],
    ['/inspection/level', '市级', 'not-a-choice'],
    ['/inspection/type', '巡逻', 'not-a-choice'],
  ])('for %s as “%s” is refused: %s', (pointer, typed, error) => {
    expect(parseCorrection(pointer, typed)).toEqual({ ok: false, error });
  });
});

test.each([
  ['a text for a count', COUNT, '31'],
  ['a fraction for a count', COUNT, 31.5],
  ['less than nothing', YUAN, -1],
  ['a number that is none', PERCENT, Number.NaN],
  ['a number for a date', DATE, 2024],
  ['a day that is not in the calendar', DATE, '2024-02-30'],
  ['three dates in one', DATE, '2024/2025/2026'],
  ['an empty text', '/title', ''],
  ['an unknown level', '/inspection/level', 'village'],
  ['nothing for a name', '/people/0/name', null],
  ['a list', '/title', ['新题']],
  ['nothing at all', '/title', undefined],
])('%s is no correction', (_, pointer, value) => {
  expect(isCorrection(pointer, value)).toBe(false);
});

test('of what a record keeps, a notice can take its own kind of values at places that it has', () => {
  const dates = [{ value: '2024-03-11', basis: 'stated' as const, start: 0, end: 4 }];
  const kept = {
    '/title': '新题',
    '/inspection/round': null,
    '/dates/0/value': '2024-03-12',
    '/dates/1/value': '2024-05-17',
    '/contact/phones': ['0999-1234567'],
    '/progress/problems': '31',
    '/later/field': 1,
  };
  expect(correctionsOn(makeNotice({ dates }), kept)).toEqual({
    '/title': '新题',
    '/inspection/round': null,
    '/dates/0/value': '2024-03-12',
  });
});
