import fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Span } from '../../src/notice/evidence';
import { SAMPLES, type Sample } from './corpus';
import { expectOnlyChange, reread } from './expect-only-change';
import { holds, oneOf } from './property';
import { type Said, saidBy, standsOn } from './said';

/** A figure in the text of a notice, and the pointer of the value that stands on it. */
interface Figure extends Span {
  sample: Sample;
  pointer: string;
}

/** 58 of 58人; of 38项,修订制度11项 both. */
const COUNT = /(?<![\d.,])\d{1,4}(?![\d.,])/gu;
const MONEY = /^\d+(?:\.\d+)?(?=[万亿]?元$)/gu;
const PERCENT = /^\d+(?:\.\d+)?(?=%$)/gu;

const counts = figures(
  ({ pointer, value, exact }) =>
    /^\/(?:accountability|progress|referrals)\//u.test(pointer) && typeof value === 'number' && !/[元%]/u.test(exact),
  COUNT,
);
const totals = counts.filter(({ pointer, sample }) => pointer.endsWith('/total') && partsOf(sample, pointer) > 1);
const amounts = figures(({ pointer }) => /^\/amounts\/\d+\/yuan$/u.test(pointer), MONEY);
const percents = figures(({ pointer }) => /^\/percents\/\d+\/value$/u.test(pointer), PERCENT);

describe('a figure that changes', () => {
  holds(
    'changes the count that stands on it, and nothing else',
    180,
    fc.property(oneOf(counts, label), fc.integer({ min: 1, max: 9999 }), (target, figure) => {
      const added = figure - Number(wordsAt(target));
      expectOnlyChange(
        target.sample,
        [{ ...target, words: String(figure) }],
        ({ value }) => (typeof value === 'number' ? value + added : value),
        (said, edit) => standsOn(said, edit) || isAllOf(target.pointer, said),
      );
    }),
  );

  holds(
    'in a total is held against the same parts as before',
    40,
    fc.property(oneOf(totals, label), fc.integer({ min: 1, max: 200 }), (target, figure) => {
      const subject = target.pointer.replace('/total', '');
      const after = reread(target.sample, [{ ...target, words: String(figure) }]);
      const [before, check] = [target.sample.notice, after].map(({ checks }) =>
        checks.find((one) => one.code === 'sum' && one.subject === subject),
      );
      const status = before?.computed === figure ? 'ok' : 'fail';
      expect(check).toEqual({ ...before, stated: figure, status });
    }),
  );

  holds(
    'changes the sum of money that stands on it, and nothing else',
    90,
    fc.property(oneOf(amounts, label), fc.integer({ min: 1, max: 9_999_999 }), (target, hundredths) => {
      const scale = { 万: 4, 亿: 8 }[target.sample.document.text.charAt(target.end)] ?? 0;
      expectOnlyChange(target.sample, [{ ...target, words: String(hundredths / 100) }], ({ value }) =>
        typeof value === 'number' ? Number(`${hundredths}e${scale - 2}`) : value,
      );
    }),
  );

  holds(
    'changes the percentage that stands on it, and nothing else',
    90,
    fc.property(oneOf(percents, label), fc.integer({ min: 1, max: 1000 }), (target, tenths) => {
      expectOnlyChange(target.sample, [{ ...target, words: String(tenths / 10) }], ({ value }) =>
        typeof value === 'number' ? tenths / 10 : value,
      );
    }),
  );
});

function figures(isWanted: (said: Said) => boolean, pattern: RegExp): Figure[] {
  return SAMPLES.flatMap((sample) =>
    saidBy(sample.notice)
      .filter(isWanted)
      .flatMap(({ pointer, span, exact }) =>
        Array.from(span ? exact.matchAll(pattern) : [], ({ index, 0: words }) => {
          const start = (span?.start ?? 0) + index;
          return { sample, pointer, start, end: start + words.length };
        }),
      ),
  );
}

function label({ sample, pointer, start, end }: Figure): string {
  return `${sample.name} ${pointer} ${start}: ${sample.document.text.slice(start - 6, end + 6)}`;
}

function wordsAt({ sample, start, end }: Figure): string {
  return sample.document.text.slice(start, end);
}

/** 4件已全部办结: what is closed has no figure of its own, it is as much as was received. */
function isAllOf(received: string, { pointer, exact }: Said): boolean {
  return pointer === received.replace(/received$/u, 'closed') && pointer !== received && !/\d/u.test(exact);
}

/** How many parts the total of a block of sanctions has. */
function partsOf({ notice }: Sample, pointer: string): number {
  const breakdown = pointer.replace(/total$/u, 'breakdown/');
  return Object.keys(notice.evidence).filter((key) => key.startsWith(breakdown)).length;
}
