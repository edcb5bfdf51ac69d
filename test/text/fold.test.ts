import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold';

describe('fold', () => {
  it.each([
    ['２０２２年９月６日', '2022年9月6日'],
    ['９６．５％，（一）：', '96.5%,(一):'],
    ['ａ＠ｘ．ｃｎ', 'a@x.cn'],
    // Kangxi radicals and compatibility ideographs.
    ['⽉⽇⼀', '月日一'],
    ['\uF9B5\uF9D8', '例律'],
    // Spaces of every width, but not the line break.
    ['甲\u00A0乙\u3000丙\t丁\n戊', '甲 乙 丙 丁\n戊'],
    ['1–2～3〜4‑5', '1—2~3~4-5'],
    ['二○二三', '二〇二三'],
    // These mean what they are.
    ['“甲”、《乙》。2022—2023', '“甲”、《乙》。2022—2023'],
  ])('%s', (text, expected) => expect(fold(text)).toBe(expected));

  it('keeps the length, so that offsets stay true', () => {
    const text = Array.from({ length: 0xffff - 0xe000 }, (_, i) => String.fromCharCode(0xe000 + i)).join('');
    expect(fold(text)).toHaveLength(text.length);
    const radicals = Array.from({ length: 0x3400 - 0x2000 }, (_, i) => String.fromCharCode(0x2000 + i)).join('');
    expect(fold(radicals)).toHaveLength(radicals.length);
  });
});
