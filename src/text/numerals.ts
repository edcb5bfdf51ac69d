/**
 * Pattern of a number in a folded text: Arabic with optional thousands and decimals, or Chinese numerals.
 * For use inside larger patterns.
 */
export const ARABIC = '(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,6})?';
export const HAN_DIGIT = '[〇零一二三四五六七八九]';
export const HAN_NUMBER = '[〇零一二两三四五六七八九十百千万亿]{1,16}(?:点[〇零一二三四五六七八九]{1,6})?';
export const NUMBER = `(?:${ARABIC}|${HAN_NUMBER})`;
/** Before what is dear to look for: a number begins here. */
export const NUMBER_AHEAD = '(?=[\\d〇零一二两三四五六七八九十百千万亿])';

const DIGITS = new Map([...'〇一二三四五六七八九'].map((char, value) => [char, value]));
DIGITS.set('零', 0);
DIGITS.set('两', 2);
const SMALL_UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LARGE_UNITS = new Map([
  ['万', 10_000],
  ['亿', 100_000_000],
]);

/**
 * The value of a number as a notice writes it, in a folded text: `1,286.4`, `四十三`, `三亿二千万`, `九十点七`, `二〇二三`.
 * @returns null for what is no number
 */
export function toNumber(words: string): number | null {
  const plain = words.replaceAll(',', '').trim();
  if (plain.charAt(0) <= '9') return /^\d+(\.\d+)?$/u.test(plain) ? Number(plain) : null;
  const [whole = '', fraction] = plain.split('点');
  const integer = toInteger(whole);
  if (integer === null) return null;
  if (fraction === undefined) return integer;
  const digits = toDigits(fraction);
  return digits === null ? null : Number(`${integer}.${digits}`);
}

/** Chinese digits read one by one, as in years and after the decimal point: `二〇二三` → `2023`; null if any is none. */
export function toDigits(words: string): string | null {
  const digits = [...words].map((char) => DIGITS.get(char));
  return digits.length > 0 && digits.every((digit) => digit !== undefined) ? digits.join('') : null;
}

/**
 * A number with a scale in Chinese units, without a detour through binary fractions: (`2119.78`, 万) → 21197800.
 * @param words the number, in a folded text
 * @param exponent the power of ten of its unit: 万 4, 亿 8
 */
export function scaled(words: string, exponent: number): number | null {
  const value = toNumber(words);
  return value === null ? null : Number(`${value}e${exponent}`);
}

function toInteger(words: string): number | null {
  const plainDigits = words.length > 1 ? toDigits(words) : null;
  if (plainDigits !== null) return Number(plainDigits);
  if (!words) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of words) {
    const value = DIGITS.get(char);
    const small = SMALL_UNITS.get(char);
    const large = LARGE_UNITS.get(char);
    if (value !== undefined) digit = value;
    else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      total = withLargeUnit(total, section + (digit ?? 0), large);
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}

/** 三亿二千万: the 万 counts what stands since the 亿; 一万亿: the 亿 counts all before it. A unit alone counts once. */
function withLargeUnit(total: number, section: number, large: number): number {
  return total >= large ? total + section * large : (total + section || 1) * large;
}

/** A whole number from 0 to 99 in Chinese numerals, as sections are numbered: 12 → `十二`. */
export function toHanNumber(value: number): string {
  const digits = [...'〇一二三四五六七八九'];
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return head === '' || ones > 0 ? head + digits[ones] : head;
}
