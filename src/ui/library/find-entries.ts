import type { LibraryEntry } from '../../storage/entry';

export type SortKey = 'title' | 'published' | 'problems' | 'partyDiscipline' | 'check';
export interface Sorting {
  key: SortKey;
  descending: boolean;
}

/** Full-width and half-width forms, and capitals, count as one. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The words of a search; an entry has to hold all of them. */
export function searchWords(search: string): string[] {
  return fold(search).split(/\s+/).filter(Boolean);
}

/** The entries whose title, body inspected, signature or tags hold every word. */
export function findEntries(entries: readonly LibraryEntry[], search: string): LibraryEntry[] {
  const words = searchWords(search);
  return entries.filter(({ title, target, body, tags }) => {
    const text = fold([title, target, body, ...tags].filter((part) => part !== null).join('\n'));
    return words.every((word) => text.includes(word));
  });
}

const collator = new Intl.Collator('zh-CN');
/** The order of the checks' column: what needs a look comes last, so that it is first when turned round. */
const CHECKS = { ok: 0, unclear: 1, fail: 2 };

function columnValue(entry: LibraryEntry, key: SortKey): string | number | null {
  return key === 'check' ? entry.check && CHECKS[entry.check] : entry[key];
}

function compareValues(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** Sorts by a column; what is not stated stands last either way, and the last saved first among equals. */
export function sortEntries(entries: readonly LibraryEntry[], { key, descending }: Sorting): LibraryEntry[] {
  return entries.toSorted((one, two) => {
    const [a, b] = [columnValue(one, key), columnValue(two, key)];
    const bySaving = compareValues(two.savedAt, one.savedAt);
    if (a === null || b === null) return Number(a === null) - Number(b === null) || bySaving;
    return (descending ? compareValues(b, a) : compareValues(a, b)) || bySaving;
  });
}
