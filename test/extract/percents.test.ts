import { describe, expect, it } from 'vitest';
import { findPercents } from '../../src/extract/percents';
import { fold } from '../../src/text/fold';

/** What is found, as `words = value bound`. */
function percentsIn(text: string): string {
  return findPercents(fold(text))
    .map(({ start, end, value, bound }) => `${text.slice(start, end)} = ${value} ${bound}`)
    .join('; ');
}

describe('percentages', () => {
  it.each([
    ['办结率96.43%', '96.43% = 96.43 exact'],
    ['完成率８６．５％', '８６．５％ = 86.5 exact'],
    ['达到100 %', '100 % = 100 exact'],
    ['分别下降20.5%、31%', '20.5% = 20.5 exact; 31% = 31 exact'],
    // The mark between two is lost.
    ['分别下降20.5%31.2%', '20.5% = 20.5 exact; 31.2% = 31.2 exact'],
    ['由73%提高到98%以上', '73% = 73 exact; 98% = 98 over'],
    ['30%-50%', '30% = 30 exact; 50% = 50 exact'],
    ['30-50%', '30 = 30 exact; 50% = 50 exact'],
    ['增速为-3.2%', '3.2% = -3.2 exact'],
    ['百分之六十三', '百分之六十三 = 63 exact'],
    ['百分之九十点五', '百分之九十点五 = 90.5 exact'],
    ['百分之百', '百分之百 = 100 exact'],
    ['百分之85', '百分之85 = 85 exact'],
    ['百分之二十以上', '百分之二十 = 20 over'],
    ['不低于百分之九十', '百分之九十 = 90 over'],
    ['占比近4%', '4% = 4 about'],
    ['约占30%', '30% = 30 about'],
    ['78%左右', '78% = 78 about'],
    ['降至40%以下', '40% = 40 under'],
    ['不到1%', '1% = 1 under'],
    ['超过93%', '93% = 93 over'],
    ['节约30%', '30% = 30 exact'],
  ])('%s', (text, expected) => expect(percentsIn(text)).toBe(expected));

  it.each(['提高4.2个百分点', '压减三成', '过半数', '3‰', '百分制、百分百'])('%s has none', (text) => {
    expect(findPercents(fold(text))).toEqual([]);
  });
});
