import type { LibraryRecord } from './record';

/**
 * What an incoming record is to the library:
 * - `new`: not there;
 * - `same`: there, with the same content;
 * - `newer`: there, and the incoming one was changed later: it takes the place;
 * - `older`: there, and the one in the library was changed later: that one stays;
 * - `conflict`: changed at the same time to different content, or the same text under another id: the one in the library stays.
 */
export const IMPORT_KINDS = ['new', 'same', 'newer', 'older', 'conflict'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export interface ImportPlan {
  counts: Record<ImportKind, number>;
  /** The records to write: the new and the newer ones. */
  write: LibraryRecord[];
}

/** What makes two records of one text equal: all but the id, the addresses and the times. */
function contentOf({ notice, tags, note, corrections, versions }: LibraryRecord): string {
  return JSON.stringify([notice, tags, note, corrections, versions]);
}

function compare(existing: LibraryRecord | undefined, incoming: LibraryRecord): ImportKind {
  if (existing === undefined) return 'new';
  if (existing.id !== incoming.id) return contentOf(existing) === contentOf(incoming) ? 'same' : 'conflict';
  if (JSON.stringify(existing) === JSON.stringify(incoming)) return 'same';
  const lead = Date.parse(incoming.updatedAt) - Date.parse(existing.updatedAt);
  if (lead === 0) return 'conflict';
  return lead > 0 ? 'newer' : 'older';
}

/** Says what an import would do. `existing` holds at least the records with an id or a text of the incoming ones. */
export function planImport(existing: readonly LibraryRecord[], incoming: readonly LibraryRecord[]): ImportPlan {
  const byId = new Map(existing.map((record) => [record.id, record]));
  const byText = new Map(existing.map((record) => [record.notice.text, record]));
  const plan: ImportPlan = { counts: { new: 0, same: 0, newer: 0, older: 0, conflict: 0 }, write: [] };
  for (const record of incoming) {
    const kind = compare(byId.get(record.id) ?? byText.get(record.notice.text), record);
    plan.counts[kind] += 1;
    if (kind === 'new' || kind === 'newer') plan.write.push(record);
  }
  return plan;
}
