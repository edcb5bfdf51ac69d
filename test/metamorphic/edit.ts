import type { Span } from '../../src/notice/evidence';

/** Other words in the place of a span. */
export interface Edit extends Span {
  words: string;
}

/** The text with all edits made; they do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  return byPlace(edits).reduceRight((all, { start, end, words }) => all.slice(0, start) + words + all.slice(end), text);
}

/** Where a span is once the edits are made. One that holds an edit grows or shrinks with it. */
export function moved({ start, end }: Span, edits: readonly Edit[]): Span {
  return {
    start: start + shift(edits, (edit) => edit.end <= start),
    end: end + shift(edits, (edit) => edit.end <= end),
  };
}

function shift(edits: readonly Edit[], counts: (edit: Edit) => boolean): number {
  return edits.filter(counts).reduce((sum, { start, end, words }) => sum + words.length - (end - start), 0);
}

function byPlace(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start);
}
