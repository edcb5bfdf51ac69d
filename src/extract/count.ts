import type { Span } from '../notice/evidence';
import type { Pointer } from '../notice/pointer';
import { NUMBER, toNumber } from '../text/numerals';
import { type Found, findAll } from '../text/pattern';
import { type Finding, found, type Source } from './rule';

/** A count with its unit, for use in patterns: 30个, 二十三项, 12件 — and 5 where the unit was lost. */
export function counted(units: string, name = 'n'): string {
  return `(?<![\\d.]|\\d,)(?<${name}>${NUMBER})(?<${name}Unit>${units})`;
}

/** A finding of a count: its number, and the words from the number to its unit. */
export function countFinding(source: Source, pointer: Pointer, match: Found, name = 'n'): Finding[] {
  const number = match.groups[name];
  const value = number ? toNumber(number.exact) : null;
  if (!number || value === null) return [];
  return [found(source, pointer, value, { start: number.start, end: match.groups[`${name}Unit`]?.end ?? number.end })];
}

/** The first count that any of the patterns gives, pattern by pattern, in the spans in their order. */
export function findCount(
  source: Source,
  pointer: Pointer,
  patterns: readonly RegExp[],
  spans: readonly Span[],
): Finding[] {
  for (const span of spans) {
    for (const pattern of patterns) {
      const finding = findAll(source.folded, pattern, span).flatMap((match) => countFinding(source, pointer, match))[0];
      if (finding) return [finding];
    }
  }
  return [];
}
