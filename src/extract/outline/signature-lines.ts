import type { Span } from '../../notice/evidence';
import { slice } from '../../text/span';

const LONGEST = 45;
/** 2024年1月5日, 二〇二四年一月五日, also where a dump lost a 年 or 月. */
const DATE = '(?:[\\d〇零一二三四五六七八九十?]{2,12}年?[\\d〇零一二三四五六七八九十?年月./-]{0,12}日?)';
const DATE_LINE = new RegExp(`^[(]?${DATE}[)]?$`, 'u');
const BODY_AND_DATE = new RegExp(`^[^,。;:!?]{4,40} {0,20}${DATE}$`, 'u');
const BODY_LINE = /^[^,。;:!?]{2,45}$/u;
const PARTY_BODY =
  /^中共[^,。;:!?]{2,40}$|^[^,。;:!?]{2,30}(?:委员会|党组|党委|党工委|工委|支部|总支|市委|区委|县委|省委)$/u;

/** Where the signature begins, counted in paragraphs: the lines of a body and a date at the end. */
export function signatureIndex(folded: string, paragraphs: Span[]): number {
  const line = (index: number) => slice(folded, paragraphs[index] ?? { start: 0, end: 0 }).trim();
  let index = paragraphs.length;
  if (index === 0) return 0;
  if (line(index - 1).length <= LONGEST && isDate(line(index - 1))) {
    index--;
    if (BODY_AND_DATE.test(line(index)) && !DATE_LINE.test(line(index))) return index;
    while (index > 1 && paragraphs.length - index < 4 && BODY_LINE.test(line(index - 1))) index--;
    return index;
  }
  return PARTY_BODY.test(line(index - 1)) ? index - 1 : index;
}

function isDate(words: string): boolean {
  return DATE_LINE.test(words) || BODY_AND_DATE.test(words);
}
