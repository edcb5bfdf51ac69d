/** One line of a page or dump as a reader sees it: a block of the page, cut at its line breaks. White space at its ends is gone. */
export interface Line {
  text: string;
  /** Lines of one block element share its number; in a dump every line is a block of its own. */
  block: number;
  /** Whether (nearly) all of it is link text: navigation, related articles, attachments. */
  linked: boolean;
  /** Whether it is all that stands in one of several cells of a row: a table's figure, not a page's number. */
  tabular?: boolean;
}

/** What a page says of itself outside what a reader sees. May be empty, cut or wrong. */
export interface PageHints {
  articleTitle: string | null;
  documentTitle: string | null;
  pubDate: string | null;
  contentSource: string | null;
}

export const NO_HINTS: PageHints = { articleTitle: null, documentTitle: null, pubDate: null, contentSource: null };

/** Lines of a page that stand together: the first and the line after the last. */
export interface LineRange {
  from: number;
  to: number;
}

/** Where the page's content system usually puts the parts of an article. May be empty or wrong. */
export interface Places {
  headlines: readonly LineRange[];
  sources: readonly LineRange[];
  bodies: readonly LineRange[];
}

export const NO_PLACES: Places = { headlines: [], sources: [], bodies: [] };
