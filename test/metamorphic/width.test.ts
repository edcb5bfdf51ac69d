import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { readDump } from '../../src/page/read-dump';
import { fold } from '../../src/text/fold';
import { SAMPLES } from './corpus';
import { holds, oneOf } from './property';
import { readNotice, withText } from './read-notice';
import { folded, saidBy } from './said';

/** Figures, brackets and marks in either width: all ASCII signs but letters, and their full-width forms. */
const SIGN = /[!-@[-`{-~！-＠［-｀｛-～]/gu;
const OFFSET = '！'.charCodeAt(0) - '!'.charCodeAt(0);

const sample = oneOf(SAMPLES, ({ name }) => name);
/** Which signs change: the first by the first choice and so on, over and over. */
const choices = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });

describe('signs that are full-width where they were not, and the other way round', () => {
  holds(
    'leave the notice as it is',
    120,
    fc.property(sample, choices, ({ document, notice }, choice) => {
      const after = readNotice(withText(document, turned(document.text, choice)));
      expect(folded(saidBy(after))).toEqual(folded(saidBy(notice)));
      expect(after.checks).toEqual(notice.checks);
    }),
  );

  holds(
    'leave its place on the page and its heading as they are',
    80,
    fc.property(sample, choices, ({ lines }, choice) => {
      const dump = lines.map(({ text }) => text).join('\n');
      const [before, after] = [readDump(dump), readDump(turned(dump, choice))];
      expect(fold(after.text)).toBe(fold(before.text));
      expect(foldedWords(after)).toEqual(foldedWords(before));
    }),
  );
});

function turned(text: string, choice: readonly boolean[]): string {
  let seen = 0;
  return text.replace(SIGN, (sign) => (choice[seen++ % choice.length] ? inOtherWidth(sign) : sign));
}

function inOtherWidth(sign: string): string {
  const code = sign.charCodeAt(0);
  return String.fromCharCode(code > OFFSET ? code - OFFSET : code + OFFSET);
}

/** Title and publication, in plain signs. */
function foldedWords({ title, publication }: ReturnType<typeof readDump>): unknown {
  return JSON.parse(fold(JSON.stringify({ title, publication })));
}
