import { dateFault } from './civil-date';
import { INSPECTION_LEVELS, INSPECTION_TYPES } from './kinds';
import type { Result } from './result';
import type { Notice } from './schema';
import { kindOfValue, listEntryOf, mayBeNull, type ValueKind } from './value-kinds';

/** What a person set right, exactly as it would stand in the notice; null: the notice does not state it. */
export type Correction = string | number | null;
/** Corrections by the JSON Pointer of the value that they take the place of. */
export type Corrections = Readonly<Record<string, Correction>>;

const FITS: { [Kind in ValueKind]: (value: unknown) => boolean } = {
  text: (value) => typeof value === 'string' && value !== '',
  date: (value) => typeof value === 'string' && dateFault(value) === null,
  count: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  percent: isAmount,
  yuan: isAmount,
  level: (value) => INSPECTION_LEVELS.some((level) => level === value),
  type: (value) => INSPECTION_TYPES.some((type) => type === value),
};

function isAmount(value: unknown): boolean {
  return Number.isFinite(value) && Number(value) >= 0;
}

/** Whether this may stand at the pointer in the place of the value that was read. */
export function isCorrection(pointer: string, value: unknown): value is Correction {
  const kind = kindOfValue(pointer);
  if (kind === null) return false;
  return value === null ? mayBeNull(pointer) : FITS[kind](value);
}

/**
 * Those of a record's corrections that a notice can take: all but what another program or version put there, and what
 * belongs to an entry of a list that this reading does not have.
 */
export function correctionsOn(notice: Notice, kept: Readonly<Record<string, unknown>>): Corrections {
  const own = Object.entries(kept).flatMap(([pointer, value]) => {
    const entry = listEntryOf(pointer);
    const isThere = entry === null || entry.index < notice[entry.list].length;
    return isThere && isCorrection(pointer, value) ? [[pointer, value] as const] : [];
  });
  return Object.fromEntries(own);
}

/**
 * Why what was typed is no correction of a value:
 * - `not-correctable`: nothing may be corrected there;
 * - `empty`: a value has to stand there;
 * - `not-a-number`, `negative`, `not-whole` (a count that is no whole number);
 * - `not-a-date`, `no-such-day` (not in the calendar), `backwards` (a period that ends before it begins);
 * - `not-a-choice`: none of the levels or types.
 */
export const CORRECTION_FAULTS = [
  ...(['not-correctable', 'empty', 'not-a-number', 'negative', 'not-whole'] as const),
  ...(['not-a-date', 'no-such-day', 'backwards', 'not-a-choice'] as const),
] as const;
export type CorrectionFault = (typeof CORRECTION_FAULTS)[number];
type Parsed = Result<Correction, CorrectionFault>;

const refuse = (error: CorrectionFault): Parsed => ({ ok: false, error });
const accept = (value: Correction): Parsed => ({ ok: true, value });

/**
 * Reads what a person typed in the place of a value, as generously as is safe: `12 人次`, `８７.１％`, `1.2 亿元`,
 * `2024年3月11日至5月17日`. Nothing typed is null, so long as the value may be absent.
 */
export function parseCorrection(pointer: string, typed: string): Parsed {
  const kind = kindOfValue(pointer);
  if (kind === null) return refuse('not-correctable');
  const words = typed.trim().replace(/\s*\n\s*/gu, ' ');
  if (words === '') return mayBeNull(pointer) ? accept(null) : refuse('empty');
  if (kind === 'text') return accept(words);
  if (kind === 'level' || kind === 'type') return FITS[kind](words) ? accept(words) : refuse('not-a-choice');
  const plain = words.normalize('NFKC').replace(/[\s\u200B]/gu, '');
  return kind === 'date' ? parseDate(plain) : parseNumber(plain, kind);
}

const NUMBER = '(?<sign>[-−])?(?<number>(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?:\\.\\d{1,6})?)';
const SCALE = '(?<scale>万亿|[十百千]?[万亿]|[十百千])?';
const EXPONENTS = new Map([...'十百千万'].map((unit, index) => [unit, index + 1])).set('亿', 8);
/** Whatever is counted: 个, 人次, 条举措; a numeral is no unit, and 90余项 no number. */
const COUNTED = '[^\\P{Script=Han}〇零一二两三四五六七八九十百千万亿余多几]{0,4}';
const NUMBERS = {
  count: new RegExp(`^${NUMBER}${SCALE}${COUNTED}$`, 'u'),
  percent: new RegExp(`^(?:百分之)?${NUMBER}%?$`, 'u'),
  yuan: new RegExp(`^¥?${NUMBER}${SCALE}元?$`, 'u'),
};

function parseNumber(words: string, kind: keyof typeof NUMBERS): Parsed {
  const { sign, number, scale = '' } = NUMBERS[kind].exec(words)?.groups ?? {};
  if (number === undefined) return refuse('not-a-number');
  if (sign !== undefined) return refuse('negative');
  const exponent = [...scale].reduce((sum, unit) => sum + (EXPONENTS.get(unit) ?? 0), 0);
  // Rounded once, when digits and scale become a number: never 2119.78 × 10000.
  const value = Number(`${number.replaceAll(',', '')}e${exponent}`);
  return kind === 'count' && !Number.isSafeInteger(value) ? refuse('not-whole') : accept(value);
}

/** 2024, 2024年7月, 2024-07-24, 2024.7.24, 2024/7/24; a mark may be lost at the end. */
const DAY = '[12]\\d{3}(?:[-年./]\\d{1,2}(?:[-月./]\\d{1,2}[日号]?|月)?|年|\\d{4})?';
/** 5月17日, 17日: the end of a period that leaves out what its beginning says. */
const REST = '\\d{1,2}月(?:\\d{1,2}[日号]?)?|\\d{1,2}[日号]';
const PERIOD = new RegExp(`^(?<first>${DAY})(?:(?:至|到|to|[-–—―−~〜/]{1,2})(?<last>${DAY}|${REST}))?$`, 'u');

function parseDate(words: string): Parsed {
  const { first, last } = PERIOD.exec(words)?.groups ?? {};
  if (first === undefined) return refuse('not-a-date');
  const from = numbersIn(first);
  const edtf = [from, ...(last === undefined ? [] : [completed(last, from)])].map(toEdtf).join('/');
  const fault = dateFault(edtf);
  return fault === null ? accept(edtf) : refuse(fault);
}

function numbersIn(words: string): string[] {
  const [year, month, day] = /^(\d{4})(\d{2})(\d{2})$/u.exec(words)?.slice(1) ?? [];
  if (year && month && day) return [year, month, day];
  return [...words.matchAll(/\d+/gu)].map(([digits]) => digits);
}

/** The numbers of a period's end, with those of its beginning that it leaves out. */
function completed(last: string, [year = '', month = '00']: readonly string[]): string[] {
  const numbers = numbersIn(last);
  if (numbers[0]?.length === 4) return numbers;
  return last.includes('月') ? [year, ...numbers] : [year, month, ...numbers];
}

function toEdtf(numbers: readonly string[]): string {
  return numbers.map((number) => number.padStart(2, '0')).join('-');
}
