import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { type CorePattern, corePatterns } from '../bench/core-patterns';

/**
 * Only the checker that proves: it builds the automaton of a pattern, and answers by its structure, always the same.
 * The limits are those above which the checker would guess by trying texts instead.
 */
const PROOF = {
  checker: 'automaton',
  maxPatternSize: 100_000,
  maxRepeatCount: 1_000_000,
  maxNFASize: 10_000_000,
  timeout: 10_000,
} as const;
/** Flags that change what a match tells or where it begins, and not how it is sought. The checker knows no `d`. */
const NEUTRAL_FLAGS = /[dgy]/gu;

const { patterns, unseen } = await corePatterns();

describe('the regular expressions of the core', () => {
  it('are all known: every one that is put together was met in a specimen', () => {
    expect(unseen).toEqual([]);
    expect(patterns.length).toBeGreaterThan(300);
  });

  it('take time that grows no faster than the text', () => {
    expect(patterns.flatMap(objection)).toEqual([]);
  });
});

/** What speaks against a pattern: that it is not linear, or that nothing can be said. */
function objection({ file, source, flags }: CorePattern): string[] {
  const result = checkSync(source, flags.replace(NEUTRAL_FLAGS, ''), PROOF);
  if (result.status === 'safe') return [];
  const why = result.status === 'vulnerable' ? result.complexity.summary : JSON.stringify(result.error);
  return [`${file}: ${why}: /${source}/`];
}
