/** A value read off the page outside the body: what it means, and the words as the page has them. */
export interface Stated {
  value: string;
  exact: string;
}

/**
 * What the page readers give and the extractor takes: the notice's body as ONE string that every offset counts into
 * (UTF-16 code units, paragraphs joined by `\n`), and the facts that stand outside it.
 */
export interface DocumentText {
  title: Stated | null;
  publication: { source: Stated | null; date: Stated | null; time: Stated | null; edition: Stated | null };
  text: string;
}
