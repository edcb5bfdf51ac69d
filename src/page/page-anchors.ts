import type { Span } from '../notice/evidence';
import { anchorSpan, spanOfRange } from './anchor';
import { rangesAround } from './around-body';
import { type PageRead, readPage } from './read-page';

/** Where words stand in the page now; `changed` if it no longer has them there, `outside` if it never had. */
export type Place = Range[] | 'changed' | 'outside';

/** Leads from the text of a page that was read back into the page, which may have rebuilt its nodes meanwhile. */
export class PageAnchors {
  private readonly text: string;
  /** The page has another text. */
  private isLost = false;

  /** @param start where the page's text begins in the text that spans count into, where that was put together of several */
  constructor(
    private readonly page: Document,
    private read: Pick<PageRead, 'document' | 'segments' | 'around'>,
    private readonly start = 0,
  ) {
    this.text = read.document.text;
  }

  /** Where the words of a span of the text stand. */
  rangesOf(span: Span): Place {
    const own = { start: span.start - this.start, end: span.end - this.start };
    if (own.start < 0 || own.end > this.text.length) return 'outside';
    return this.find(() => anchorSpan(this.read.segments, this.text, own) ?? 'changed');
  }

  /** Where the words stand that a value outside the body was read from, given by its JSON Pointer. */
  rangesOfWords(pointer: string, exact: string): Place {
    return this.find(() => rangesAround(this.read.around, pointer, exact));
  }

  /** The part of the text that a range of the page covers; null if it covers none of it. */
  spanIn(range: Range): Span | null {
    if (!this.isThere()) this.readAnew();
    const span = spanOfRange(this.read.segments, range);
    return span && { start: span.start + this.start, end: span.end + this.start };
  }

  /**
   * How far below the window's upper edge a character of the text stands, in CSS pixels; without end for what stands on
   * another page of the article. Null if that is not known.
   */
  topOf(offset: number): number | null {
    if (!this.isThere()) this.readAnew();
    const start = offset - this.start;
    if (start < 0) return Number.NEGATIVE_INFINITY;
    if (start >= this.text.length) return Number.POSITIVE_INFINITY;
    const [range] = anchorSpan(this.read.segments, this.text, { start, end: start + 1 }) ?? [];
    return range?.getBoundingClientRect().top ?? null;
  }

  /** Pages replace their nodes and keep their words (a larger font, a late rendering): the same text is the same page. */
  private find(find: () => Place): Place {
    const found = find();
    if (found !== 'changed') return found;
    this.isLost = false;
    this.readAnew();
    return this.isLost ? 'changed' : find();
  }

  /** Whether the nodes that were read still stand in the page, by the first of them. */
  private isThere(): boolean {
    return this.read.segments[0]?.node.isConnected ?? false;
  }

  /** Reads the page again, unless its text was found to be another one and nobody has asked since. */
  private readAnew(): void {
    if (this.isLost) return;
    const read = readPage(this.page);
    if (read.document.text === this.text) this.read = read;
    else this.isLost = true;
  }
}
