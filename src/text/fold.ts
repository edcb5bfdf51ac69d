/**
 * Folds characters that mean the same to one form, each to exactly ONE code unit, so that offsets into the folded
 * text are offsets into the text: full-width digits, brackets and punctuation to ASCII, Kangxi radicals and
 * compatibility ideographs to the plain ones, every space but `\n` to U+0020, dashes and tildes between numbers to
 * one each. Rules match on the folded text and take their words from the original.
 */
export function fold(text: string): string {
  return text.replace(FOLDABLE, foldChar);
}

/** Full-width forms, Kangxi radicals (U+2F00 …), CJK compatibility ideographs, spaces and look-alike signs. */
const FOLDABLE = /[\uFF01-\uFF5E\u2E80-\u2FD5\uF900-\uFAD9\u00A0\u2002-\u200A\u3000\t〔〕［］–―‐‑~〜○﹪]/gu;

const FOLDED = new Map([
  ['\u3000', ' '],
  ['\t', ' '],
  ['～', '~'],
  ['〜', '~'],
  ['–', '—'],
  ['―', '—'],
  ['‐', '-'],
  ['‑', '-'],
  ['○', '〇'],
  ['［', '['],
  ['］', ']'],
  ['〔', '〔'],
  ['〕', '〕'],
]);

/** Every character is normalized once. */
function foldChar(char: string): string {
  const known = FOLDED.get(char) ?? foldByNormalization(char);
  FOLDED.set(char, known);
  return known;
}

function foldByNormalization(char: string): string {
  const normalized = char.normalize('NFKC');
  if (normalized.length === 1) return normalized === '\u00A0' ? ' ' : normalized;
  return /\s/u.test(char) ? ' ' : char;
}
