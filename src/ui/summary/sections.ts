import type { Pointer } from '../../notice/pointer';
import type { OutlineNode } from '../../notice/schema';

/** A section of the outline: its pointer, and where it begins in the text. */
export interface SectionStart {
  pointer: Pointer;
  start: number;
}

/** Every section of an outline with where it begins, in the order of the text. */
export function sectionStarts(nodes: readonly OutlineNode[], under: Pointer = '/outline'): SectionStart[] {
  return nodes.flatMap(({ start, children }, index) => {
    const pointer: Pointer = `${under}/${index}`;
    return [{ pointer, start }, ...sectionStarts(children, `${pointer}/children`)];
  });
}
