import type { NoticeAmount } from '../notice/schema';
import { ARABIC, HAN_NUMBER, scaled } from '../text/numerals';
import { type Found, findAll, findAllUpTo } from '../text/pattern';
import { byPosition } from '../text/span';
import { boundAround } from './bound';

// 清退款项2119.78万元, 三百多万元, 88万余元; not 元旦, 多元化, 100万美元, nor 亿元 without a number.

const EXPONENTS = new Map([
  ['', 0],
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['十亿', 9],
  ['百亿', 10],
  ['千亿', 11],
  ['万亿', 12],
]);
const SCALE = '(?:万亿|[十百千]?[万亿]|[十百千])';
const GAP = '[ \\u200B]{0,2}';
/** 余, 多 before or after the scale: 40余万元, 8.9亿余元. */
const MORE = '[余多]';
const YUAN = '元(?![旦宵首素月])';

/** `3亿5000万元`: what stands before the last number; `5至10万元`: a lower sum that shares the unit. */
const ARABIC_SUM = new RegExp(
  `(?=\\d)(?<!\\d|\\d[.,])(?:(?<low>${ARABIC})${GAP}[-—~至到]${GAP})?(?<leading>(?:${ARABIC}${SCALE}){0,2})` +
    `(?<number>${ARABIC})${GAP}(?<more>${MORE})?(?<scale>${SCALE})?(?<rest>${MORE})?${GAP}${YUAN}`,
  'dgu',
);
const LONGEST_SUM = 140;
/** A number in Chinese; 几, 数 and 上 before it make it none (数百万元). */
const HAN_SUM = new RegExp(
  `(?=[〇零一二两三四五六七八九十百千万亿])(?<![几数上一二两三四五六七八九十百千万亿点\\d])(?<number>${HAN_NUMBER})(?<more>${MORE})?(?<scale>${SCALE})?(?<rest>${MORE})?${YUAN}`,
  'dgu',
);
const LONGEST_HAN_SUM = 30;
/** `总投资13.5亿,`: 元 is left out at the end of a part, straight after a word for money. */
const MONEY = '(?:资金|投资|金额|产值|税收|收入|损失|罚款|款项|贷款|授信|债务|支出|经费|总额|标的额|补助|奖励|补贴)';
const UNNAMED_SUM = new RegExp(
  // The figure comes first, so that the words before are sought there only.
  `(?=\\d)(?<![\\d.,])(?=[\\d,.]{1,31}[余多]?[千百十]?[万亿])(?<=${MONEY}(?:了|达到?|约为?|近|超过?|逾|共计?|为|合计|累计|总计|不足){0,2})` +
    `(?<number>${ARABIC})(?<more>${MORE})?(?<scale>[千百十]?[万亿])(?<rest>${MORE})?(?=[,;。、)\\n]|$)`,
  'dgu',
);
const PIECE = new RegExp(`(?<number>${ARABIC})(?<scale>${SCALE})`, 'dgu');

/** Every sum of money in a folded text, with its bound, from its first digit to its last unit character. */
export function findAmounts(folded: string): NoticeAmount[] {
  const arabic = findAllUpTo(folded, ARABIC_SUM, '元', LONGEST_SUM).flatMap((match) => fromArabic(folded, match));
  const unnamed = findAll(folded, UNNAMED_SUM).flatMap((match) => fromArabic(folded, match));
  const han = findAllUpTo(folded, HAN_SUM, '元', LONGEST_HAN_SUM).flatMap((match) => fromHan(folded, match));
  return [...arabic, ...unnamed, ...han].sort(byPosition);
}

function fromArabic(folded: string, match: Found): NoticeAmount[] {
  const { low, leading, number } = match.groups;
  const exponent = exponentOf(match);
  const last = scaled(number?.exact ?? '', exponent);
  if (last === null || number === undefined) return [];
  const yuan = findAll(leading?.exact ?? '', PIECE).reduce((sum, piece) => sum + pieceValue(piece), last);
  const start = leading?.exact ? leading.start : number.start;
  const sum = toAmount(folded, match, yuan, start);
  const lower = low && !low.exact.startsWith('0') ? scaled(low.exact, exponent) : null;
  if (low === undefined || lower === null || lower >= yuan) return [sum];
  return [
    { yuan: lower, bound: boundAround(folded, { start: low.start, end: low.start }), start: low.start, end: low.end },
    sum,
  ];
}

function fromHan(folded: string, match: Found): NoticeAmount[] {
  const words = match.groups.number?.exact ?? '';
  // 百万元 and 亿元 alone are units without a number; 一元化 and 三元区 are no sums.
  if (!/[一二两三四五六七八九]|^十/u.test(words)) return [];
  if (words.length === 1 && /^[化论结区县桥村镇街路次]/u.test(folded.slice(match.end))) return [];
  const yuan = scaled(words, exponentOf(match));
  return yuan === null ? [] : [toAmount(folded, match, yuan, match.start)];
}

function toAmount(folded: string, match: Found, yuan: number, start: number): NoticeAmount {
  const span = { start, end: match.end };
  const more = match.groups.more ?? match.groups.rest;
  return { yuan, bound: more ? 'over' : boundAround(folded, span), ...span };
}

function pieceValue(piece: Found): number {
  return scaled(piece.groups.number?.exact ?? '', exponentOf(piece)) ?? 0;
}

function exponentOf(match: Found): number {
  return EXPONENTS.get(match.groups.scale?.exact ?? '') ?? 0;
}
