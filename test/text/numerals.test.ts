import { describe, expect, it } from 'vitest';
import { scaled, toDigits, toNumber } from '../../src/text/numerals';

describe('toNumber', () => {
  it.each<[string, number | null]>([
    ['0', 0],
    ['1,286.4', 1286.4],
    ['十', 10],
    ['十二', 12],
    ['四十三', 43],
    ['两百零五', 205],
    ['一千二百三十四', 1234],
    ['三十二万一千五百', 321_500],
    // The 万 counts what stands since the 亿, the 亿 all that stands before it.
    ['三亿二千万', 320_000_000],
    ['十二亿零五百万', 1_205_000_000],
    ['一万亿', 1_000_000_000_000],
    ['百', 100],
    ['万', 10_000],
    ['九十点七', 90.7],
    ['二〇二三', 2023],
    ['', null],
    ['甲', null],
    ['1.2.3', null],
    ['三点甲', null],
  ])('%s', (words, expected) => expect(toNumber(words)).toBe(expected));
});

describe('toDigits', () => {
  it.each<[string, string | null]>([
    ['二〇二三', '2023'],
    ['零五', '05'],
    ['十二', null],
    ['', null],
  ])('%s', (words, expected) => expect(toDigits(words)).toBe(expected));
});

describe('scaled', () => {
  it.each<[string, number, number | null]>([
    // In binary fractions 2119.78 × 10000 is 21197800.000000004.
    ['2119.78', 4, 21_197_800],
    ['1.005', 8, 100_500_000],
    ['三百', 4, 3_000_000],
    ['甲', 4, null],
  ])('%s by 10^%i', (words, exponent, expected) => expect(scaled(words, exponent)).toBe(expected));
});
