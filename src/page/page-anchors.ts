import type { Span } from '../notice/evidence';
import { anchorSpan } from './anchor';
import type { Segment } from './dom-lines';
import { type PageRead, readPage } from './read-page';

/** Leads from the text of a page that was read back into the page, which may have rebuilt its nodes meanwhile. */
export class PageAnchors {
  private segments: readonly Segment[];
  private readonly text: string;

  /** @param start where the page's text begins in the text that spans count into, where that was put together of several */
  constructor(
    private readonly page: Document,
    read: PageRead,
    private readonly start = 0,
  ) {
    this.segments = read.segments;
    this.text = read.document.text;
  }

  /** The live ranges of a span; `changed` if the page no longer has these words there, `outside` if it never had. */
  rangesOf(span: Span): Range[] | 'changed' | 'outside' {
    const own = { start: span.start - this.start, end: span.end - this.start };
    if (own.start < 0 || own.end > this.text.length) return 'outside';
    return anchorSpan(this.segments, this.text, own) ?? this.rangesAfterReading(own) ?? 'changed';
  }

  /** Pages replace their nodes and keep their words (a larger font, a late rendering): the same text is the same page. */
  private rangesAfterReading(span: Span): Range[] | null {
    const { document, segments } = readPage(this.page);
    if (document.text !== this.text) return null;
    this.segments = segments;
    return anchorSpan(segments, this.text, span);
  }
}
