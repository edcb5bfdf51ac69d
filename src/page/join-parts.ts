import type { DocumentText } from '../text/document-text';
import { squeeze } from '../text/squeeze';
import { MOST_PARTS } from './find-parts';
import { type PageRead, readPage } from './read-page';

/** An article whose parts stand on several pages, put together. */
export interface Joined {
  document: DocumentText;
  /** Where the text of the page itself begins in the whole. */
  start: number;
}

/**
 * Puts an article together whose other parts its page links to, those parts that they link to in turn included.
 * @param fetchPart gives the document at an address, null if it did not come
 * @returns null if a part did not come, is no part of this article, or says that there is more elsewhere: part of an
 * article is no whole
 */
export async function joinParts(
  page: Document,
  read: PageRead,
  fetchPart: (url: string) => Promise<Document | null>,
): Promise<Joined | null> {
  if (read.parts?.rest !== 'linked') return null;
  const found = new Map<number, PageRead>([[read.parts.page, read]]);
  // One after another: a portal is no place to ask for forty pages at once.
  for (let wanted = missing(found); wanted; wanted = missing(found)) {
    const part = await fetchPart(wanted.url);
    const partRead = part && readPage(part);
    if (!partRead || !isPart(partRead, wanted.number, [...found.values()])) return null;
    if (!isSameArticle({ page, read }, { page: part, read: partRead })) return null;
    found.set(wanted.number, partRead);
  }
  return inOrder(found, read);
}

/** The first part that those found link to and that is not found yet. */
function missing(found: ReadonlyMap<number, PageRead>): { number: number; url: string } | undefined {
  return [...found.values()].flatMap(({ parts }) => parts?.pages ?? []).find(({ number }) => !found.has(number));
}

/** Whether a page says itself that it is the part that was asked for, with a text of its own. */
function isPart({ document, parts }: PageRead, number: number, others: readonly PageRead[]): boolean {
  return (
    others.length < MOST_PARTS &&
    parts?.rest === 'linked' &&
    parts.page === number &&
    document.text !== '' &&
    others.every((other) => other.document.text !== document.text)
  );
}

interface PageOf {
  page: Document;
  read: PageRead;
}

/** Whether two pages are of one article: by its headline, or by the title of the page. */
function isSameArticle(own: PageOf, part: PageOf): boolean {
  const [headline, other] = [own, part].map(({ read }) => squeeze(read.document.title?.value ?? ''));
  return (headline !== '' && headline === other) || (own.page.title !== '' && own.page.title === part.page.title);
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
