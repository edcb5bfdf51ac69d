import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of';

/** Inspected 2022-03-07 to 05-13, findings given 2022-07-01; all marks between digits lost. */
const OPENING = '根据统一部署,202237日至513日,区委第一巡察组对甲局党组进行了巡察。202271日,巡察组反馈了意见。\n';

function datesIn(paragraph: string, published = '2023-02-20', opening = OPENING): string[] {
  const text = opening + paragraph;
  return datesOf(text, published)
    .filter(({ start }) => start >= opening.length)
    .map(({ start, end, value, basis, candidates }) => {
      return `${text.slice(start, end)} = ${value ?? candidates?.join(' or ')} (${basis})`;
    });
}

describe('one reading', () => {
  it('repairs the opening', () => {
    expect(datesIn(OPENING, '2023-02-20', '')).toEqual([
      '202237日至513日 = 2022-03-07/2022-05-13 (repaired)',
      '202271日 = 2022-07-01 (repaired)',
    ]);
  });
  it.each([
    ['2022815日召开会议', '2022815日 = 2022-08-15 (repaired)'],
    ['20221225日', '20221225日 = 2022-12-25 (repaired)'],
    ['2022年815日', '2022年815日 = 2022-08-15 (repaired)'],
    ['20228月15日', '20228月15日 = 2022-08-15 (repaired)'],
    ['2022年8月15,召开会议', '2022年8月15 = 2022-08-15 (repaired)'],
    ['截至20221115,', '20221115 = 2022-11-15 (repaired)'],
    ['20228月', '20228月 = 2022-08 (repaired)'],
    ['202212月底', '202212月 = 2022-12 (repaired)'],
    ['20228-10月', '20228-10月 = 2022-08/2022-10 (repaired)'],
    ['2022年10月8至12月9,', '2022年10月8至12月9 = 2022-10-08/2022-12-09 (repaired)'],
    ['202281日至15日', '202281日至15日 = 2022-08-01/2022-08-15 (repaired)'],
    // With the year from the context.
    ['815日', '815日 = 2022-08-15 (repaired)'],
    ['96日、1123日', '96日 = 2022-09-06 (repaired),1123日 = 2022-11-23 (repaired)'],
    ['15日召开会议', '15日 = 2023-01-05 (repaired)'],
    // An hour is dropped, the day's mark lost with it.
    ['202281520时', '202281520时 = 2022-08-15 (repaired)'],
    // A day is not written 08 after a month of one digit.
    ['2022108日', '2022108日 = 2022-10-08 (repaired)'],
    // Two days of one month, their 、 lost.
    ['91213日', '91213日 = 2022-09-12/2022-09-13 (repaired)'],
    ['91225日', '912 = 2022-09-12 (repaired),25日 = 2022-09-25 (repaired)'],
    // A year without its 年 or its century.
    ['2022累计', '2022 = 2022 (repaired)'],
    ['较2021增长3倍', '2021 = 2021 (repaired)'],
    ['与19同期相比', '19 = 2019 (repaired)'],
    ['21年10月8日', '21年10月8日 = 2021-10-08 (repaired)'],
  ])('%s', (text, expected) => expect(datesIn(text).join()).toBe(expected));
});

describe('several readings', () => {
  it.each([
    // A day after the publication is no reading.
    ['2023112日召开会议', '2023112日 = 2023-01-12 (repaired)'],
    // What the notice tells of happened in its own time.
    ['2022112日,召开会议', '2022112日 = 2022-11-02 (repaired)'],
    // What only tells which thing is meant may have happened before.
    ['2022112日印发的文件', '2022112日 = 2022-01-12 or 2022-11-02 (ambiguous)'],
    ['针对甲馆2022112日闭馆检修后开放时段缩短的情况', '2022112日 = 2022-01-12 or 2022-11-02 (ambiguous)'],
    // Dates of one sentence follow each other.
    ['2021112日签订、2021年6月终止的合同', '2021112日 = 2021-01-12 (repaired),2021年6月 = 2021-06 (stated)'],
    ['2022111日至1231日', '2022111日至1231日 = 2022-11-01/2022-12-31 (repaired)'],
    // A period that would end before it starts is no reading.
    ['2022112日至320日', '2022112日至320日 = 2022-01-12/2022-03-20 (repaired)'],
  ])('%s', (text, expected) => expect(datesIn(text).join()).toBe(expected));

  it('is decided by the order of the notice', () => {
    const text = '2022年12月20日召开会议。2023112日复查。2023年2月8日通报。';
    expect(datesIn(text, '2023-12-30')[1]).toBe('2023112日 = 2023-01-12 (repaired)');
  });
  it('is decided by words that put it after the feedback', () => {
    const opening = '2022年1月4日至3月8日,巡察组对甲局开展了巡察。2022年6月1日反馈了意见。\n';
    expect(datesIn('收到反馈意见后,2022121日召开会议', '2023-02-20', opening)).toEqual([
      '2022121日 = 2022-12-01 (repaired)',
    ]);
  });
  it('of the inspection is decided by its length and by the feedback', () => {
    expect(datesIn('2022112日至1215日,巡察组对甲局开展了巡察。2023年2月1日反馈了意见。', '2023-09-20', '')[0]).toBe(
      '2022112日至1215日 = 2022-11-02/2022-12-15 (repaired)',
    );
    expect(datesIn('2022226日至121日,巡察组对甲局开展了巡察。202321日反馈了意见。', '2023-09-20', '')[0]).toBe(
      '2022226日至121日 = 2022-02-26/2022-12-01 (repaired)',
    );
  });
  it('is kept where nothing decides', () => {
    expect(datesIn('202213日至28日,巡察组对甲局开展了巡察。202271日反馈了意见。', '2023-02-20', '')[0]).toBe(
      '202213日至28日 = 2022-01-03/2022-01-28 or 2022-01-03/2022-02-08 (ambiguous)',
    );
  });
  it('of a signature is decided by all that was told', () => {
    expect(datesIn('2023年3月1日召开会议。\n中共甲局党组\n20231112日', '2023-11-14').at(-1)).toBe(
      '20231112日 = 2023-11-12 (repaired)',
    );
    expect(datesIn('2023年3月1日召开会议。\n中共甲局党组\n2023111日', '2023-11-14').at(-1)).toBe(
      '2023111日 = 2023-11-01 (repaired)',
    );
  });
});

describe('a date that ran into a count', () => {
  it.each([
    ['对7个在建项目督查。20229147个在建项目复工', '2022914 = 2022-09-14 (repaired)'],
    ['对12薄弱村蹲点。202281512个薄弱村达标', '2022815 = 2022-08-15 (repaired)'],
    ['20229147个在建项目复工', ''],
  ])('%s', (text, expected) => expect(datesIn(text).join()).toBe(expected));
});

describe('numbers that stay alone', () => {
  it.each(['8088户、96333、20230元、12个月、2022128名', '〔2022114号、文号2022918', '为期120日,45日内,限期30日'])(
    '%s',
    (text) => expect(datesIn(text)).toEqual([]),
  );
  it('where no marks are lost elsewhere', () => {
    const opening = '2022年3月7日至5月13日,巡察组对甲局开展了巡察。\n';
    expect(datesIn('历经38日,共45日', '2023-02-20', opening)).toEqual([]);
  });
});
