import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../src/extract/amounts';
import { fold } from '../../src/text/fold';

/** What is found, as `words = yuan bound`. */
function amountsIn(text: string): string {
  return findAmounts(fold(text))
    .map(({ start, end, yuan, bound }) => `${text.slice(start, end)} = ${yuan} ${bound}`)
    .join('; ');
}

describe('sums of money', () => {
  it.each([
    ['收回资金128元', '128元 = 128 exact'],
    ['收回资金17.64万元', '17.64万元 = 176400 exact'],
    ['总投资1.005亿元', '1.005亿元 = 100500000 exact'],
    ['规模1.2万亿元', '1.2万亿元 = 1200000000000 exact'],
    ['每户5千元', '5千元 = 5000 exact'],
    ['收回2,345.67万元,退还12,345.6元', '2,345.67万元 = 23456700 exact; 12,345.6元 = 12345.6 exact'],
    ['办法,6万元', '6万元 = 60000 exact'],
    ['３６．５万元', '３６．５万元 = 365000 exact'],
    ['36 万元', '36 万元 = 360000 exact'],
    ['3亿5000万元', '3亿5000万元 = 350000000 exact'],
    // 元 is left out.
    ['完成投资13.5亿,收回资金约20余万。', '13.5亿 = 1350000000 exact; 20余万 = 200000 over'],
    // Several in a row, and one unit for two.
    ['500元至2000元', '500元 = 500 exact; 2000元 = 2000 exact'],
    ['5至10万元', '5 = 50000 exact; 10万元 = 100000 exact'],
  ])('%s', (text, expected) => expect(amountsIn(text)).toBe(expected));
});

describe('in Chinese numerals', () => {
  it.each([
    ['十二元', '十二元 = 12 exact'],
    ['四十二万三千六百元', '四十二万三千六百元 = 423600 exact'],
    ['三亿二千万元', '三亿二千万元 = 320000000 exact'],
    ['一点五亿元', '一点五亿元 = 150000000 exact'],
    ['十万元', '十万元 = 100000 exact'],
    ['三百多万元', '三百多万元 = 3000000 over'],
    ['九十万余元', '九十万余元 = 900000 over'],
  ])('%s', (text, expected) => expect(amountsIn(text)).toBe(expected));
});

describe('bounds', () => {
  it.each([
    ['超3000元', 'over'],
    ['超过人民币3000元', 'over'],
    ['不低于3000元', 'over'],
    ['高于3000元', 'over'],
    ['3000元以上', 'over'],
    ['3000元(含)以上', 'over'],
    ['3000余元', 'over'],
    ['不足3000元', 'under'],
    ['不超过3000元', 'under'],
    ['低于3000元', 'under'],
    ['3000元以下', 'under'],
    ['3000元以内', 'under'],
    ['近3000元', 'about'],
    ['约3000元', 'about'],
    ['约为3000元', 'about'],
    ['3000元左右', 'about'],
    // These words only look like a bound.
    ['节约3000元', 'exact'],
    ['签约3000元', 'exact'],
    ['最近3000元', 'exact'],
    ['达3000元', 'exact'],
  ])('%s', (text, bound) => expect(findAmounts(fold(text))).toMatchObject([{ yuan: 3000, bound }]));

  it.each([
    ['40余万元', 400_000],
    ['8.6亿余元', 860_000_000],
    ['88万余元', 880_000],
    ['50多亿元', 5_000_000_000],
  ])('%s lies over the figure, and all of it is under the span', (text, yuan) => {
    expect(findAmounts(fold(text))).toEqual([{ yuan, bound: 'over', start: 0, end: text.length }]);
  });

  it('counts each sum by its own words', () => {
    expect(amountsIn('6万元以上、80万元以下')).toBe('6万元 = 60000 over; 80万元 = 800000 under');
  });
});

describe('no sums', () => {
  it.each([
    '数百万元、几十万元、上千万元、亿元以上项目、千元',
    '2022元旦、三元区、一元化、多元、二元结构',
    '100万美元、50万欧元',
    '30万人、5万平方米、3亿立方米、低收入人群2万,中等收入群体3亿。',
  ])('%s', (text) => expect(findAmounts(fold(text))).toEqual([]));
});
