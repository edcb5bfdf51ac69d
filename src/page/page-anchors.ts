import type { Span } from '../notice/evidence';
import { anchorSpan } from './anchor';
import type { Segment } from './dom-lines';
import { type PageRead, readPage } from './read-page';

/** Leads from the text of a page that was read back into the page, which may have rebuilt its nodes meanwhile. */
export class PageAnchors {
  private segments: readonly Segment[];
  private readonly text: string;

  constructor(
    private readonly page: Document,
    read: PageRead,
  ) {
    this.segments = read.segments;
    this.text = read.document.text;
  }

  /** The live ranges of a span of the text; null if the page no longer has these words there. */
  rangesOf(span: Span): Range[] | null {
    return anchorSpan(this.segments, this.text, span) ?? this.rangesAfterReading(span);
  }

  /** Pages replace their nodes and keep their words (a larger font, a late rendering): the same text is the same page. */
  private rangesAfterReading(span: Span): Range[] | null {
    const { document, segments } = readPage(this.page);
    if (document.text !== this.text) return null;
    this.segments = segments;
    return anchorSpan(segments, this.text, span);
  }
}
