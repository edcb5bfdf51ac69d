import { describe, expect, it } from 'vitest';
import { datesOf } from './dates-of';

function valuesIn(text: string, published: string | null): string[] {
  return datesOf(text, published).map(({ value, basis, start, end }) => {
    expect(text.slice(start, end)).toMatch(/^[\d二].*[年月日]$/u);
    return `${value} ${basis}`;
  });
}

const INSPECTED = '2022年9月5日至11月18日,县委第二巡察组对丙镇党委开展了巡察。';
const GIVEN = '2023年1月9日,巡察组反馈了意见。';

describe('the year of a day without one', () => {
  it.each<[string, string, string]>([
    ['is that of the date before', '2月3日,召开会议。', '2023-02-03'],
    ['is not later than the publication', '10月20日,召开会议。', '2022-10-20'],
    // In the year of the date before it, this would lie before the inspection.
    ['turns with the year', '2022年12月30日印发方案。2月3日,召开会议。', '2023-02-03'],
    ['is not taken from a date outside the notice’s own time', '2019年以来的项目,3月1日全部复核。', '2023-03-01'],
    ['is not taken from a plan', '2025年建成。3月1日,召开会议。', '2023-03-01'],
    ['is the last before the publication after 截至', '2022年10月起。截至3月31日,完成9个。', '2023-03-31'],
    ['follows the one it is listed with', '2020年3月1日、6月1日签订的合同', '2020-06-01'],
    ['counts from the publication after 去年', '去年12月,开展检查。', '2022-12'],
    ['counts from the date before after 次年', '2019年10月立项,次年3月开工。', '2020-03'],
    ['lies after the publication if planned', '力争3月底前完成。', '2024-03'],
    ['lies there too where the work is timed backwards from it', '倒排工期,3月底前完成。', '2024-03'],
    ['does not if the plan is carried out', '确保3月底前完成,目前已完成。', '2023-03'],
    ['of a term is that in which it follows the feedback', '要求10月底前完成整改。', '2023-10'],
    ['of a term set during the inspection need not', '巡察期间立行立改,要求10月底前完成整改。', '2022-10'],
  ])('%s', (_, text, expected) => {
    expect(valuesIn(`${INSPECTED}${GIVEN}\n${text}`, '2023-06-30').at(-1)).toBe(`${expected} inferred`);
  });

  it('is that of 今年', () => {
    expect(valuesIn(`${INSPECTED}${GIVEN}\n今年4月召开会议。`, '2023-06-30').at(-1)).toBe('2023-04 inferred');
  });
  it('is that of 今年 in the notice’s own day, where it was published a year later', () => {
    const text = `${INSPECTED}${GIVEN}\n今年9月召开会议。\n中共丙镇委员会\n2023年12月29日`;
    expect(valuesIn(text, '2024-01-03').at(-2)).toBe('2023-09 inferred');
  });
});

describe('an opening without years', () => {
  const opening = '9月5日至11月18日,县委第二巡察组对丙镇党委开展了巡察。1月9日,巡察组反馈了意见。';
  it('counts back from the publication', () => {
    expect(valuesIn(opening, '2023-06-30')).toEqual(['2022-09-05/2022-11-18 inferred', '2023-01-09 inferred']);
  });
  it('puts the inspection before the feedback', () => {
    expect(valuesIn(opening, '2023-12-30')).toEqual(['2022-09-05/2022-11-18 inferred', '2023-01-09 inferred']);
  });
  it('takes the year that it names first', () => {
    expect(valuesIn(`根据2021年巡察安排,${opening}`, '2023-12-30')).toContain('2021-09-05/2021-11-18 inferred');
  });
  it('counts back from the signature where the page has no date', () => {
    const text = `${opening}\n中共丙镇委员会\n二〇二三年六月二日`;
    expect(valuesIn(text, null)).toEqual([
      '2022-09-05/2022-11-18 inferred',
      '2023-01-09 inferred',
      '2023-06-02 stated',
    ]);
  });
  it('begins with the feedback where nothing else is said', () => {
    const text = '巡察组于2022年12月9日反馈了意见。\n1月5日,召开会议。';
    expect(valuesIn(text, '2023-12-30').at(-1)).toBe('2023-01-05 inferred');
  });
  it('gives nothing where nothing tells the year', () => {
    expect(valuesIn('9月5日,召开会议。', null)).toEqual([]);
  });
});
