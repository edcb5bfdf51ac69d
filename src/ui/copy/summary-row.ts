import type { Pointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import type { Labels } from '../labels';
import { describe } from '../summary/describe';
import { evidenceOf } from '../summary/evidence';
import { quoteOf } from '../summary/quote';
import { sayValue } from './say-value';

/** One line of the summary in words. */
export interface SummaryRow {
  label: string;
  /** With qualifier and unit; in brackets how it was come by, if not as stated. */
  value: string;
  /** The words of the notice in their sentence; empty where none stand behind the value. */
  words: string;
  /** How far a heading stands below the outermost ones. */
  depth: number;
  /** The value is an address. */
  isAddress?: true;
}

/** A row that no words of the notice stand behind. */
export function plainRow(label: string, value: string): SummaryRow {
  return { label, value, words: '', depth: 0 };
}

/** The words that a value stands on, in their sentence. */
export function wordsOf(notice: Notice, pointer: Pointer): string {
  const evidence = evidenceOf(notice, pointer);
  return evidence ? quoteOf(notice.text, evidence) : '';
}

/**
 * The row of the value at a pointer, with `more` in its brackets and other changes; none where the notice does not
 * state it.
 */
export function rowOf(
  notice: Notice,
  pointer: Pointer,
  labels: Labels,
  { more, ...change }: Partial<SummaryRow> & { more?: (string | null)[] } = {},
): SummaryRow[] {
  const label = describe(notice, pointer, labels)?.label ?? '';
  const value = sayValue(notice, pointer, labels, more);
  return value === null ? [] : [{ label, value, words: wordsOf(notice, pointer), depth: 0, ...change }];
}
