import type { Basis, Span } from '../notice/evidence';
import type { Pointer } from '../notice/pointer';
import type { Notice, NoticeAmount, NoticeCheck, NoticeDate, NoticePercent, OutlineNode } from '../notice/schema';
import type { DocumentText } from '../text/document-text';

/**
 * What the rules read. `text` is the body that offsets count into; `folded` is the same text, character for
 * character, with full-width and look-alike signs folded to one form (`text/fold.ts`): patterns run on it.
 */
export interface Source {
  document: DocumentText;
  text: string;
  folded: string;
  paragraphs: Span[];
  /** The paragraphs up to the one that announces the publication: who was inspected, by whom and when. */
  opening: Span;
  /** The spans inside 《…》. */
  titles: Span[];
  outline: OutlineNode[];
  dates: NoticeDate[];
  amounts: NoticeAmount[];
  percents: NoticePercent[];
  /** Where the notice speaks of the whole and not of one section: before the first, after the last, and lead paragraphs. */
  overall: Span[];
}

/** One value that a rule found, and the words it stands on. Words outside the body have no span, only `exact`. */
export interface Finding {
  pointer: Pointer;
  value: string | number;
  basis: Basis;
  span: Span | null;
  exact: string;
}

/** Finds the values of one fact. Of several findings for one pointer the first counts. */
export type Rule = (source: Source) => Finding[];

/** Compares what a notice states with what can be counted from it. Never changes a value. */
export type Check = (notice: Notice) => NoticeCheck[];

/** A finding that stands on words of the body. */
export function found(
  source: Source,
  pointer: Pointer,
  value: string | number,
  { start, end }: Span,
  basis: Basis = 'stated',
): Finding {
  return { pointer, value, basis, span: { start, end }, exact: source.text.slice(start, end) };
}
