import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Span } from '../../src/notice/evidence';
import { clauses, sentenceAt } from '../../src/text/sentences';
import { SAMPLES, type Sample } from './corpus';
import { reread } from './expect-only-change';
import { holds, oneOf } from './property';
import { wordsOf } from './said';

/** The sentence in which a notice states its sanctions, in its blocks: 党纪处分…；政务处分…；组织处理… */
interface Statement {
  sample: Sample;
  blocks: Span[];
}

const statements = SAMPLES.flatMap(statementOf);

describe('the blocks of the statement on accountability in another order', () => {
  holds(
    'say the same',
    100,
    fc.property(
      oneOf(statements, ({ sample }) => sample.name),
      fc.nat(),
      fc.nat(),
      ({ sample, blocks }, a, b) => {
        const [one, other] = [blocks[a % blocks.length], blocks[b % blocks.length]];
        if (!one || !other || one === other) return;
        const { text } = sample.document;
        const after = reread(sample, [
          { ...one, words: text.slice(other.start, other.end) },
          { ...other, words: text.slice(one.start, one.end) },
        ]);
        expect(after.accountability).toEqual(sample.notice.accountability);
        expect(wordsOf(after)).toEqual(wordsOf(sample.notice));
        expect(after.checks).toEqual(sample.notice.checks);
      },
    ),
  );
});

/** None where there is no such sentence, or it is of one block. */
function statementOf(sample: Sample): Statement[] {
  const { text, evidence } = sample.notice;
  const at = evidence['/accountability/partyDiscipline/total']?.start;
  if (at === undefined) return [];
  const blocks = clauses(text, sentenceAt(text, at)).map((clause) => withoutMark(text, clause));
  return blocks.length > 1 ? [{ sample, blocks }] : [];
}

/** The marks stay where they are; the last may be missing. */
function withoutMark(text: string, { start, end }: Span): Span {
  return { start, end: /[；;。]/u.test(text.charAt(end - 1)) ? end - 1 : end };
}
