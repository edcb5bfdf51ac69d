import { expect } from 'vitest';
import type { Notice, NoticeCheck } from '../../src/notice/schema';
import type { Sample } from './corpus';
import { type Edit, edited } from './edit';
import { readNotice, withText } from './read-notice';
import { type Said, saidAfter, saidBy, standsOn } from './said';

/** The notice that a sample is once its body is edited. */
export function reread({ document }: Sample, edits: readonly Edit[]): Notice {
  return readNotice(withText(document, edited(document.text, edits)));
}

/**
 * Holds an edited notice to what it said before: what stands on the edits says what `revalue` makes of it, all else
 * says the same at its new place, and only checks of what has changed may come out differently.
 */
export function expectOnlyChange(
  sample: Sample,
  edits: readonly Edit[],
  revalue: (said: Said) => unknown = ({ value }) => value,
  depends = standsOn,
): void {
  const before = saidBy(sample.notice);
  const after = reread(sample, edits);
  const expected = saidAfter(before, after.text, edits, revalue, depends);
  expect(saidBy(after)).toEqual(expected);
  const changed = expected.filter(({ value }, i) => value !== before[i]?.value).map(({ pointer }) => pointer);
  expect(checksBeside(after.checks, changed)).toEqual(checksBeside(sample.notice.checks, changed));
}

/** The checks that no changed value takes part in. */
function checksBeside(checks: readonly NoticeCheck[], changed: readonly string[]): NoticeCheck[] {
  return checks.filter(({ subject }) => !changed.some((pointer) => `${pointer}/`.startsWith(`${subject}/`)));
}
