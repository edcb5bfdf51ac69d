import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of';

/** A made-up opening: inspected 2022-03-07 to 05-13, findings given 2022-07-01. */
const OPENING =
  '根据统一部署,2022年3月7日至5月13日,区委第一巡察组对甲局党组进行了巡察。2022年7月1日,巡察组反馈了意见。\n';

/** What is found after the opening, as `words = value (basis)`; the words are those under the span. */
function datesIn(paragraph: string, published: string | null = '2023-02-20', opening = OPENING): string[] {
  const text = opening + paragraph;
  return datesOf(text, published)
    .filter(({ start }) => start >= opening.length)
    .map((date) => {
      const value = date.value ?? date.candidates?.join(' or ');
      return `${text.slice(date.start, date.end)} = ${value} (${date.basis})`;
    });
}

describe('dates as written', () => {
  it.each([
    ['于2022年8月31日召开会议', '2022年8月31日 = 2022-08-31 (stated)'],
    ['截至2022年12月底', '2022年12月 = 2022-12 (stated)'],
    ['2022年以来', '2022年 = 2022 (stated)'],
    ['较2021年末下降', '2021年 = 2021 (stated)'],
    // The end of the year and a season keep the year, ten days of a month keep the month.
    ['2023年底前', '2023年 = 2023 (stated)'],
    ['2022年9月上旬', '2022年9月 = 2022-09 (stated)'],
    // Hours are dropped.
    ['2022年9月6日17时', '2022年9月6日 = 2022-09-06 (stated)'],
    ['2022年9月6日9:30', '2022年9月6日 = 2022-09-06 (stated)'],
    // A count may follow at once.
    ['2022年12个村', '2022年 = 2022 (stated)'],
    ['2022年9月3名干部', '2022年9月 = 2022-09 (stated)'],
    ['1.2022年全年', '2022年 = 2022 (stated)'],
    ['整改成效:2022年,', '2022年 = 2022 (stated)'],
    ['２０２２年９月６日', '２０２２年９月６日 = 2022-09-06 (stated)'],
    ['2022 年 9 月 6 日', '2022 年 9 月 6 日 = 2022-09-06 (stated)'],
    ['2022-09-06', '2022-09-06 = 2022-09-06 (stated)'],
    ['2022.9.6', '2022.9.6 = 2022-09-06 (stated)'],
    ['计划(2022-2025)', '2022-2025 = 2022/2025 (stated)'],
    // The calendar has no such day or month.
    ['2022年13月', '2022年 = 2022 (stated)'],
  ])('%s', (text, expected) => expect(datesIn(text).join()).toBe(expected));
});

describe('Chinese numerals', () => {
  it.each([
    ['二〇二二年九月六日', '二〇二二年九月六日 = 2022-09-06 (stated)'],
    ['二〇二二年十二月三十一日', '二〇二二年十二月三十一日 = 2022-12-31 (stated)'],
    ['二○二二年十月', '二○二二年十月 = 2022-10 (stated)'],
    ['二零二二年底', '二零二二年 = 2022 (stated)'],
    ['二O二二年元月二日', '二O二二年元月二日 = 2022-01-02 (stated)'],
    // The zero is lost.
    ['二?二二年九月', '二?二二年九月 = 2022-09 (repaired)'],
    ['九月二十日', '九月二十日 = 2022-09-20 (inferred)'],
    ['十一月底', '十一月 = 2022-11 (inferred)'],
    ['二〇二二年八月一日至九月十日', '二〇二二年八月一日至九月十日 = 2022-08-01/2022-09-10 (stated)'],
    ['二〇二二年八月十日至二十日', '二〇二二年八月十日至二十日 = 2022-08-10/2022-08-20 (stated)'],
    ['二〇二二年八月至十月', '二〇二二年八月至十月 = 2022-08/2022-10 (stated)'],
    ['二〇二二年八至十月', '二〇二二年八至十月 = 2022-08/2022-10 (stated)'],
    ['一月一督查、半月一通报', ''],
    ['三个月内、三至五日内、二十日内', ''],
  ])('%s', (text, expected) => expect(datesIn(text).join()).toBe(expected));
});

describe('periods', () => {
  it.each([
    ['2022年8月25日至9月2日', '2022年8月25日至9月2日 = 2022-08-25/2022-09-02 (stated)'],
    ['从2022年8月25日到2022年9月2日', '2022年8月25日到2022年9月2日 = 2022-08-25/2022-09-02 (stated)'],
    ['2022年8月25日—28日', '2022年8月25日—28日 = 2022-08-25/2022-08-28 (stated)'],
    ['2022年8月25-28日', '2022年8月25-28日 = 2022-08-25/2022-08-28 (stated)'],
    ['8月25日~9月2日', '8月25日~9月2日 = 2022-08-25/2022-09-02 (inferred)'],
    ['8月下旬至9月底', '8月下旬至9月 = 2022-08/2022-09 (inferred)'],
    ['2022年8月1日起至10日', '2022年8月1日起至10日 = 2022-08-01/2022-08-10 (stated)'],
    ['8至10月', '8至10月 = 2022-08/2022-10 (inferred)'],
    ['2022年8—10月', '2022年8—10月 = 2022-08/2022-10 (stated)'],
    ['2022—2024年', '2022—2024年 = 2022/2024 (stated)'],
    ['2021年至2022年', '2021年至2022年 = 2021/2022 (stated)'],
    ['2021年底到2022年初', '2021年底到2022年 = 2021/2022 (stated)'],
    // The end has no year, and would come before its start in the same one.
    ['2022年12月1日至1月10日', '2022年12月1日至1月10日 = 2022-12-01/2023-01-10 (inferred)'],
    ['2022年8月至今年1月', '2022年8月至今年1月 = 2022-08/2023-01 (stated)'],
    ['2022年8月至次年9月', '2022年8月至次年9月 = 2022-08/2023-09 (stated)'],
    ['2021年度至2022年度', '2021年度至2022年 = 2021/2022 (stated)'],
    ['12月1-3日、8-10日', '12月1-3日 = 2022-12-01/2022-12-03 (inferred),8-10日 = 2022-12-08/2022-12-10 (inferred)'],
    ['截至2022年9月', '2022年9月 = 2022-09 (stated)'],
  ])('%s', (text, expected) => expect(datesIn(text).join()).toBe(expected));
});

describe('an inspection in two pieces', () => {
  it('is one period from its first day to its last', () => {
    const text = '2022年3月7日至4月1日、4月18日至5月13日,省委第一巡视组对乙市开展了巡视。';
    expect(datesIn(text, '2022-12-01', '')).toEqual([
      '2022年3月7日至4月1日、4月18日至5月13日 = 2022-03-07/2022-05-13 (stated)',
    ]);
    const byMonth = '2021年11月至12月和2022年2月至3月,巡察组对乙局进行了巡察。';
    expect(datesIn(byMonth, '2022-12-01', '')).toEqual(['2021年11月至12月和2022年2月至3月 = 2021-11/2022-03 (stated)']);
    const from = '巡察组从2022年3月7日到4月1日、从4月18日到5月13日对乙局进行了巡察。';
    expect(datesIn(from, '2022-12-01', '')).toEqual([
      '2022年3月7日到4月1日、从4月18日到5月13日 = 2022-03-07/2022-05-13 (stated)',
    ]);
  });
  it('differs from two periods of other work', () => {
    expect(datesIn('8月1日至5日、8月8日至9日分批培训。')).toHaveLength(2);
  });
});

describe('lists', () => {
  it.each([
    ['9月12日、9月14日', ['9月12日 = 2022-09-12 (inferred)', '9月14日 = 2022-09-14 (inferred)']],
    ['9月12日、15日', ['9月12日 = 2022-09-12 (inferred)', '15日 = 2022-09-15 (inferred)']],
    ['9月12、13日', ['9月12、13日 = 2022-09-12/2022-09-13 (inferred)']],
    ['9月12、15日', ['9月12 = 2022-09-12 (inferred)', '15日 = 2022-09-15 (inferred)']],
    ['9月、10月', ['9月 = 2022-09 (inferred)', '10月 = 2022-10 (inferred)']],
    ['9月8日通报,15日印发方案', ['9月8日 = 2022-09-08 (inferred)', '15日 = 2022-09-15 (inferred)']],
    ['2021、2022年', ['2021 = 2021 (stated)', '2022年 = 2022 (stated)']],
    // The number of an item is no month.
    ['1、9月5日召开会议', ['9月5日 = 2022-09-05 (inferred)']],
  ])('%s', (text, expected) => expect(datesIn(text)).toEqual(expected));
});

describe('no dates', () => {
  it.each([
    '每年7月和12月各检查一次,每月5日前报送',
    '近3年、5年内、20年来、3个月、3年5个月、有期徒刑10年6月',
    '30日内办结,为期45日,连续120日,每月15日',
    '《2022年工作要点》和《规划(2021-2025年)》',
    '〔2022〕15号、〔2022115号、第2022期、2022家企业、2020平方米',
    '12345热线、0571-85251231、邮编310001、www.a.cn/2022/09/06/b',
    '“十四五”期间、五一、七一、三月龄、1990年代',
  ])('%s', (text) => expect(datesIn(text)).toEqual([]));
});
