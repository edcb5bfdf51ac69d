import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../src/ui/summary/days';
import { evidenceOf, spanOf } from '../../src/ui/summary/evidence';
import { formatYuan } from '../../src/ui/summary/format';
import { listPointers } from '../../src/ui/summary/pointers';
import { qualifierOf } from '../../src/ui/summary/qualifier';
import { paragraphNumber, sentenceAround } from '../../src/ui/summary/sentence';
import { NOTICE, TEXT } from './summary-notice';

describe('evidence', () => {
  test('of every value in the body holds the words that stand there', () => {
    const wrong = listPointers(NOTICE).filter((pointer) => {
      const evidence = evidenceOf(NOTICE, pointer);
      const span = evidence && spanOf(evidence);
      return span && TEXT.slice(span.start, span.end) !== evidence.exact;
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['/outline/1', '一、关于“垃圾分类推进偏慢”问题的整改情况'],
    ['/outline/1/children/0', '（一）补齐收运短板'], // the heading, not the paragraph that follows it
    [
      '/outline/0',
      '按照市委巡察工作安排，2024年3月11日至5月17日，市委第四巡察组对市城市管理局党组开展常规巡察，7月24日反馈了巡察意见',
    ],
    ['/documents/0', '巡察整改任务清单'],
    ['/publication/source', '云溪市人民政府门户网站'], // outside the body
  ])('of %s is %s', (pointer, exact) => {
    expect(evidenceOf(NOTICE, pointer)?.exact).toBe(exact);
  });

  test.each(['/outline/9', '/outline/1/children/7', '/dates/99', '/inspection/round', '/dates'])(
    'of %s there is none',
    (pointer) => {
      expect(evidenceOf(NOTICE, pointer)).toBeNull();
    },
  );

  test('of a heading with a colon in it is the whole heading', () => {
    const text = '一是压实责任：书记带头。随后的话。';
    const node = {
      marker: '一是',
      heading: '压实责任：书记带头',
      problem: null,
      start: 0,
      end: text.length,
      children: [],
    };
    expect(evidenceOf({ ...NOTICE, text, outline: [node] }, '/outline/0')?.exact).toBe('一是压实责任：书记带头');
  });

  test('of a long heading is cut', () => {
    const long = `一、${'很'.repeat(200)}`;
    const node = { marker: '一', heading: '很'.repeat(200), problem: null, start: 0, end: long.length, children: [] };
    expect(evidenceOf({ ...NOTICE, text: long, outline: [node] }, '/outline/0')?.exact).toHaveLength(80);
  });
});

describe('qualifier', () => {
  test.each([
    ['挽回损失近', '120万元', '', '近'],
    ['收运超过', '3万元', '', '超过'],
    ['投入', '300余万元', '', '余'],
    ['涉及', '50人', '以上', '以上'],
    ['节约', '120万元', '', ''], // 节约 is a verb
    ['附近', '3个', '', ''],
    ['给予', '12人', '（党内', ''],
  ])('of %s%s%s is %s', (before, exact, after, expected) => {
    const evidence = { start: before.length, end: before.length + exact.length, exact, basis: 'stated' as const };
    const { before: b, inside, after: a } = qualifierOf(before + exact + after, evidence);
    expect(b + inside + a).toBe(expected);
  });
});

describe('sentence', () => {
  test('holds the words whole, between the full stops', () => {
    const start = TEXT.indexOf('7条');
    expect(sentenceAround(TEXT, { start, end: start + 2 })).toEqual({
      before: '巡察组移交的18件信访件全部办结，',
      words: '7条',
      after: '问题线索办结6条，办结率85.7%。',
      cutBefore: false,
      cutAfter: false,
    });
  });

  test('of a long sentence a part is shown, cut behind commas', () => {
    const text = `${'前面的话，'.repeat(40)}要点${'，后面的话'.repeat(40)}。`;
    const start = text.indexOf('要点');
    const { before, words, after, cutBefore, cutAfter } = sentenceAround(text, { start, end: start + 2 });
    expect(words).toBe('要点');
    expect(before.length + words.length + after.length).toBeLessThanOrEqual(110);
    expect([before.startsWith('前'), cutBefore, cutAfter]).toEqual([true, true, true]);
    expect(after.endsWith('，')).toBe(true);
  });

  test('does not run over the end of a paragraph', () => {
    const text = '第一段\n第二段的数\n第三段';
    const { before, after } = sentenceAround(text, { start: 8, end: 9 });
    expect([before, after]).toEqual(['第二段的', '']);
  });

  test.each([
    ['按照市委', 1],
    ['政务处分', 3],
    ['（一）补齐', 5],
  ])('%s stands in paragraph %i', (words, number) => {
    expect(paragraphNumber(TEXT, TEXT.indexOf(words))).toBe(number);
  });
});

test.each([
  [21_197_800, '2119.78万元'],
  [1_200_000, '120万元'],
  [345_000_000, '3.45亿元'],
  [860, '860元'],
])('%i yuan is %s', (yuan, words) => {
  expect(formatYuan(yuan)).toBe(words);
});

test.each([
  ['2024-05-17', '2024-07-24', 68],
  ['2024-02-28', '2024-03-01', 2], // a leap year
  ['2024-05', '2024-07-24', null], // a month has no day to count from
  ['2024-07-24', '2024-05-17', null],
])('from %s to %s are %s days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
