import type { DocumentText } from '../text/document-text';
import { type PageRead, readPage } from './read-page';

/** An article whose parts stand on several pages, put together. */
export interface Joined {
  document: DocumentText;
  /** Where the text of the page itself begins in the whole. */
  start: number;
}

/** More than an article has; a page that always links to a further one comes to an end. */
const MOST_PARTS = 40;

/**
 * Puts an article together whose other parts its page links to, those parts that they link to in turn included.
 * @param fetchPart gives the document at an address, null if it did not come
 * @returns null if a part did not come or has no text: part of an article is no whole
 */
export async function joinParts(
  read: PageRead,
  fetchPart: (url: string) => Promise<Document | null>,
): Promise<Joined | null> {
  if (read.parts?.rest !== 'linked') return null;
  const found = new Map<number, PageRead>([[read.parts.page, read]]);
  for (let wanted = missing(found); wanted.length > 0; wanted = missing(found)) {
    const came = await Promise.all(wanted.map(({ url }) => fetchPart(url)));
    for (const [i, part] of came.entries()) {
      const partRead = part && readPage(part);
      if (!partRead?.document.text || found.size >= MOST_PARTS) return null;
      found.set(wanted[i]?.number ?? 0, partRead);
    }
  }
  return inOrder(found, read);
}

/** The parts that those found link to and that are not found yet. */
function missing(found: ReadonlyMap<number, PageRead>): { number: number; url: string }[] {
  const linked = [...found.values()].flatMap(({ parts }) => parts?.pages ?? []);
  return [...new Map(linked.map((part) => [part.number, part])).values()].filter(({ number }) => !found.has(number));
}

function inOrder(found: ReadonlyMap<number, PageRead>, own: PageRead): Joined | null {
  const reads = [...found].sort(([a], [b]) => a - b).map(([, read]) => read);
  const [first] = reads;
  // Numbers without a gap, from the first.
  if (!first || [...found.keys()].some((number) => number < 1 || number > reads.length)) return null;
  const start = reads.slice(0, reads.indexOf(own)).reduce((sum, { document }) => sum + document.text.length + 1, 0);
  const text = reads.map(({ document }) => document.text).join('\n');
  return { document: { ...first.document, text }, start };
}
