import type { Span } from '../notice/evidence';
import type { Pointer } from '../notice/pointer';
import { HAN_DIGIT, NUMBER, toNumber } from '../text/numerals';
import { type Found, findAll } from '../text/pattern';
import { type Finding, found, type Source } from './rule';

/**
 * A count with its unit, for use in patterns: 30个, 二十三项, 12件 — and 5 where the unit was lost. Not: 一条一条, which
 * counts nothing.
 */
export function counted(units: string, name = 'n'): string {
  return `(?<![\\d.]|\\d,|一[个条项件])(?!一[个条项件]一)(?<${name}>${NUMBER})(?<${name}Unit>${units})`;
}

/**
 * A count of persons that stands before what was done to them, for use in patterns: 对3名责任人进行诫勉, 6名干部受到党纪处分,
 * 给予2人党内警告处分. Not where a count stands behind the words too: that one is theirs; nor where more was done to
 * them: 对8名干部进行了诫勉、批评教育等处理.
 */
export function countedBefore(words: string): string {
  return `${counted('[名人]人?')}[\\p{Script=Han}]{0,12}?${words}(?!(?:处分|处理|谈话)?(?:的?:?${NUMBER}[人名次]|[、和及与](?!\\d|${HAN_DIGIT})))`;
}

/** A finding of a count: its number, and the words from the number to its unit. */
export function countFinding(source: Source, pointer: Pointer, match: Found, name = 'n'): Finding[] {
  const number = match.groups[name];
  const value = number ? toNumber(number.exact) : null;
  if (!number || value === null) return [];
  return [found(source, pointer, value, { start: number.start, end: match.groups[`${name}Unit`]?.end ?? number.end })];
}

/** What the first of the patterns that fits finds; the later ones are not tried, nor compiled. */
export function findByFirst(folded: string, patterns: readonly RegExp[], span: Span): Found[] {
  for (const pattern of patterns) {
    const found = findAll(folded, pattern, span);
    if (found.length > 0) return found;
  }
  return [];
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
