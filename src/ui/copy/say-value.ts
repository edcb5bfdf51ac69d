import type { Pointer } from '../../notice/pointer';
import type { Labels } from '../labels';
import { isCorrected, type ShownNotice } from '../summary/corrected';
import { describe, withUnit } from '../summary/describe';
import { evidenceOf } from '../summary/evidence';

/**
 * The value at a pointer as it is copied: with qualifier and unit, and in brackets how it was come by, if not as
 * stated, and what else belongs to it. `null` where the notice does not state it.
 */
export function sayValue(
  notice: ShownNotice,
  pointer: Pointer,
  labels: Labels,
  more: readonly (string | null)[] = [],
): string | null {
  const described = describe(notice, pointer, labels);
  if (!described) return null;
  const beside = [...marksOf(notice, pointer, labels), ...more].filter(Boolean);
  const value = withUnit(described);
  return beside.length === 0 ? value : labels.copy.aside(value, beside.join(labels.checks.comma));
}

function marksOf(notice: ShownNotice, pointer: Pointer, labels: Labels): string[] {
  if (notice.asRead && isCorrected(notice, pointer)) {
    const read = describe(notice.asRead, pointer, labels);
    return [labels.basis.corrected, labels.correction.readAs(read ? withUnit(read) : labels.none)];
  }
  const basis = evidenceOf(notice, pointer)?.basis ?? 'stated';
  return basis === 'stated' ? [] : [labels.basis[basis]];
}
