import { toNumber } from '../../text/numerals';

/** A way to number: 一、 (一) 1. (1) ① 问题1 第一 一是 1-2. Its name tells levels apart. */
export type StyleName =
  | 'han'
  | 'hanParen'
  | 'arab'
  | 'arabParen'
  | 'arabClose'
  | 'circled'
  | 'question'
  | 'pair'
  | 'item';

interface MarkerStyle {
  name: StyleName | 'ordinal';
  /** The characters that it may begin with: at others it is not tried. */
  first: string;
  /** What stands in front of the heading, in a folded text, with the groups `label` and `number`. */
  pattern: string;
}

export type MarkerStyleName = MarkerStyle['name'];

const HAN_DIGITS = '一二三四五六七八九十';
const HAN = `[${HAN_DIGITS}]{1,3}`;
const DIGITS = '123456789';
const ARAB = '[1-9]\\d{0,2}';
/** `1.` and not the start of `1.5倍` or `2、3月`; but a heading may begin with a year: `1.2023年以来…`. */
const NO_DECIMAL = '(?!\\d)|(?=(?:19|20)\\d{2}年|\\d{5})';
/** 反馈问题1, 具体问题一. */
const ASPECT = '(?:反馈|具体|存在|突出|整改|巡[视察])?';
/** What a 问题 of {@link ASPECT} begins with. */
const QUESTION = '反具存突整巡问';
const LEAD_IN = '(?=关于|针对|在[“"]|对[“"]|[“"])';

/** 一、二季度 and 二、三产业 are rows within a sentence. */
const NEXT_OF_ROW = '[二三四五六七八九十](?:、|季度|期|类|线|级|产|楼|批|轮|层|号|年级)';

/** Tried in this order; the first that fits counts. `1.问题1:` is a `1.`, its second marker belongs to the heading. */
export const MARKER_STYLES: readonly MarkerStyle[] = [
  {
    name: 'pair',
    first: QUESTION,
    pattern: `(?<label>${ASPECT}问题[1-9]\\d?[.-](?<number>[1-9]\\d?))(?!\\d|[个类项种条])[:、,]?`,
  },
  {
    name: 'question',
    first: QUESTION,
    pattern: `(?<label>${ASPECT}问题\\(?(?<number>${ARAB}|${HAN})\\)?)(?!是|[\\d个类项种条方])[:.、,)]?`,
  },
  { name: 'pair', first: DIGITS, pattern: `(?<label>[1-9]\\d?-(?<number>[1-9]\\d?))(?:[.、:](?!\\d)|${LEAD_IN})` },
  { name: 'pair', first: DIGITS, pattern: `(?<label>[1-9]\\d?\\.(?<number>[1-9]\\d?))(?=关于|针对)` },
  { name: 'arabParen', first: '(', pattern: `(?<label>\\( ?(?<number>${ARAB}) ?\\))[、.:]?` },
  { name: 'arabParen', first: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇', pattern: '(?<label>(?<number>[⑴-⒇]))' },
  { name: 'hanParen', first: '(', pattern: `(?<label>\\( ?(?<number>${HAN}) ?\\))[、.:]?` },
  { name: 'hanParen', first: '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', pattern: '(?<label>(?<number>[㈠-㈩]))' },
  { name: 'circled', first: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', pattern: '(?<label>(?<number>[①-⑳]))[、.]?' },
  { name: 'arab', first: DIGITS, pattern: `(?<label>(?<number>${ARAB}))[.、](?:${NO_DECIMAL})` },
  { name: 'arab', first: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛', pattern: '(?<label>(?<number>[⒈-⒛]))' },
  { name: 'arabClose', first: DIGITS, pattern: `(?<label>(?<number>${ARAB}))\\)` },
  { name: 'ordinal', first: '第', pattern: `(?<label>第(?<number>${HAN}))[,、:]` },
  // 是 must not be the verb of 说一是一 or of 一是否.
  { name: 'item', first: HAN_DIGITS, pattern: `(?<label>(?<number>${HAN})是)(?!否|一[、,。;是]|二[、,。;是])[,、:]?` },
  { name: 'han', first: HAN_DIGITS, pattern: `(?<label>(?<number>${HAN})) ?[、.](?!${NEXT_OF_ROW})` },
];

/**
 * Markers that lost a sign beside their number, or that may be none. They count only where they go on with a list:
 * `3压实…` after `2.`.
 */
export const DAMAGED_STYLES: readonly MarkerStyle[] = [
  { name: 'hanParen', first: '(', pattern: `(?<label>\\((?<number>${HAN}))(?=[\\p{Script=Han}“])` },
  { name: 'hanParen', first: HAN_DIGITS, pattern: `(?<label>(?<number>${HAN})\\))` },
  { name: 'han', first: HAN_DIGITS, pattern: `(?<label>(?<number>${HAN}))[ ,:]?${LEAD_IN}` },
  { name: 'han', first: HAN_DIGITS, pattern: `(?<label>(?<number>${HAN}))、(?=${NEXT_OF_ROW})` },
  {
    name: 'arab',
    first: DIGITS,
    pattern: `(?<label>(?<number>[1-9]\\d?)) ?(?![年月日号个名项条件家起次人万亿多余类处所场批份期元位种度级届层天周岁成倍])(?=[\\p{Script=Han}“])`,
  },
];

/** Lists that run on within a text rather than divide it: they never make a section of their own. */
export const LIST_STYLES: ReadonlySet<MarkerStyleName> = new Set(['item', 'ordinal']);

/** The number that a marker shows: 十二 → 12, ③ → 3, ㈡ → 2. */
export function markerNumber(words: string): number | null {
  return toNumber(words) ?? toNumber(words.normalize('NFKC').replace(/[().]/gu, ''));
}

/** How a marker is given: brackets ASCII, separators dropped. Circled numbers stay as printed. */
export function markerLabel(words: string): string {
  if (/^[①-⑳]$/u.test(words)) return words;
  const plain = words.normalize('NFKC').replace(/ |\.$/gu, '');
  if (plain.includes('问题') || plain.startsWith('(') === plain.endsWith(')')) return plain;
  return `(${plain.replace(/[()]/gu, '')})`;
}
