import type { Span } from '../../notice/evidence';
import type { Pointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import { evidenceOf, spanOf } from './evidence';
import { listPointers } from './pointers';

/** The values that rest on words within a part of the text; what a field has as well is not listed a second time. */
export function valuesIn(notice: Notice, part: Span): Pointer[] {
  const fields = new Set<string>();
  return listPointers(notice).filter((pointer) => {
    // A section's words are a heading, or all that begins with it: no value.
    if (pointer.startsWith('/outline/')) return false;
    const evidence = evidenceOf(notice, pointer);
    const span = evidence && spanOf(evidence);
    if (!span || span.end <= part.start || span.start >= part.end) return false;
    const words = `${span.start}-${span.end}`;
    if (/^\/\w+\/\d+$/u.test(pointer)) return !fields.has(words);
    fields.add(words);
    return true;
  });
}
