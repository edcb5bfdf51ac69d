import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { NO_HINTS, NO_PLACES } from '../../src/page/line';
import { readLines } from '../../src/page/read-lines';
import { SAMPLES } from './corpus';
import { holds, oneOf } from './property';

/** Notices that end with their day: of another nobody can say by the text where it ends. */
const signed = SAMPLES.map(({ name, lines, document }) => {
  const hints = { ...NO_HINTS, documentTitle: document.title?.value ?? null };
  return { name, lines, hints, read: readLines(lines, hints) };
}).filter(({ read }) => /日$/u.test(read.document.text));

const sample = oneOf(signed, ({ name }) => name);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const MOST_HEADLINE_LINES = 3;

describe('a place that is not where the template usually has it', () => {
  holds(
    'changes nothing of the body, whatever lines the container holds',
    400,
    fc.property(sample, share, share, ({ lines, hints, read }, first, second) => {
      const [from = 0, to = 0] = [first, second].map((at) => Math.floor(at * lines.length)).sort((a, b) => a - b);
      const { document } = readLines(lines, hints, { ...NO_PLACES, bodies: [{ from, to: to + 1 }] });
      expect(document.text).toBe(read.document.text);
    }),
  );

  holds(
    'changes nothing of the title, whatever lines stand there',
    400,
    fc.property(
      sample,
      share,
      fc.integer({ min: 1, max: MOST_HEADLINE_LINES }),
      ({ lines, hints, read }, at, length) => {
        const from = Math.floor(at * read.body.from);
        const { document } = readLines(lines, hints, { ...NO_PLACES, headlines: [{ from, to: from + length }] });
        expect(document.title).toEqual(read.document.title);
      },
    ),
  );
});
