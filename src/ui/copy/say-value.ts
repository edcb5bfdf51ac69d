import type { Basis } from '../../notice/evidence';
import type { Pointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import type { Labels } from '../labels';
import { describe, withUnit } from '../summary/describe';
import { evidenceOf } from '../summary/evidence';

/**
 * The value at a pointer as it is copied: with qualifier and unit, and in brackets how it was come by, if not as
 * stated, and what else belongs to it. `null` where the notice does not state it.
 */
export function sayValue(
  notice: Notice,
  pointer: Pointer,
  labels: Labels,
  more: readonly (string | null)[] = [],
): string | null {
  const described = describe(notice, pointer, labels);
  if (!described) return null;
  const beside = [markOf(evidenceOf(notice, pointer)?.basis ?? 'stated', labels), ...more].filter(Boolean);
  const value = withUnit(described);
  return beside.length === 0 ? value : labels.copy.aside(value, beside.join(labels.checks.comma));
}

function markOf(basis: Basis, labels: Labels): string | null {
  return basis === 'stated' ? null : labels.basis[basis];
}
