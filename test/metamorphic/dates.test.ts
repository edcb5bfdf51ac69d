import fc from 'fast-check';
import { describe } from 'vitest';
import type { Span } from '../../src/notice/evidence';
import type { Notice } from '../../src/notice/schema';
import { SAMPLES, type Sample } from './corpus';
import { expectOnlyChange } from './expect-only-change';
import { holds, oneOf } from './property';

/** The figure of a day in the text of a notice, and the days of its month that keep all days in their order. */
interface Day extends Span {
  sample: Sample;
  /** The day in EDTF, and which of the two it is where it bounds a period. */
  value: string;
  part: number;
  free: number[];
}

const days = SAMPLES.flatMap(daysOf).filter(({ free }) => free.length > 0);

describe('a day that changes inside its month', () => {
  holds(
    'changes that date and what stands on it, and nothing else',
    220,
    fc.property(oneOf(days, label), fc.nat(), (target, choice) => {
      const day = target.free[choice % target.free.length] ?? 0;
      const changed = target.value.slice(0, -2) + String(day).padStart(2, '0');
      expectOnlyChange(target.sample, [{ ...target, words: String(day) }], ({ value }) =>
        typeof value === 'string' && value.split('/')[target.part] === target.value
          ? value.split('/').with(target.part, changed).join('/')
          : value,
      );
    }),
  );
});

/** Every day that is written out, in dates that have one reading. */
function daysOf(sample: Sample): Day[] {
  const { text, dates } = sample.notice;
  const known = daysTold(sample.notice);
  return dates.flatMap(({ value, start, end }) => {
    const values = value?.split('/') ?? [];
    const written = Array.from(text.slice(start, end).matchAll(/(?<=月)\d{1,2}(?=日)/gu));
    if (written.length !== values.length) return [];
    return written.flatMap(({ index, 0: words }, part) => {
      const day = values[part] ?? '';
      const at = start + index;
      return day.endsWith(`-${words.padStart(2, '0')}`)
        ? [{ sample, value: day, part, free: daysBetween(known, day), start: at, end: at + words.length }]
        : [];
    });
  });
}

/** Every day that the notice tells, its publication too. */
function daysTold({ dates, publication }: Notice): string[] {
  return [...dates.map(({ value }) => value), publication.date]
    .flatMap((value) => value?.split('/') ?? [])
    .filter((value) => value.length === 10);
}

/** The days of a month that come after all known days before one, and before all after it. */
function daysBetween(known: readonly string[], day: string): number[] {
  const month = day.slice(0, 8);
  const inMonth = known.filter((other) => other.startsWith(month)).map((other) => Number(other.slice(8)));
  const own = Number(day.slice(8));
  const from = Math.max(0, ...inMonth.filter((other) => other < own));
  const to = Math.min(29, ...inMonth.filter((other) => other > own));
  return Array.from({ length: 28 }, (_, i) => i + 1).filter((other) => other > from && other < to && other !== own);
}

function label({ sample, start, end }: Day): string {
  return `${sample.name} ${start}: ${sample.document.text.slice(start - 12, end + 6)}`;
}
