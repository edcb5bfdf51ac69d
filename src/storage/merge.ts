import { carryCorrections } from '../notice/carry-corrections';
import { type Corrections, correctionsOn } from '../notice/corrections';
import type { Notice } from '../notice/schema';
import { addressKey } from './address-key';
import type { StoredRecord } from './database';

/** The record after the notice was met again: at a further address, with another text, or read better than before. */
export function merge(row: StoredRecord, fresh: StoredRecord, now: string): StoredRecord {
  const { notice, fingerprint } = fresh;
  const merged = { ...withReading(row, notice), fingerprint, updatedAt: now, tags: tagsOf(row, fresh) };
  if (row.fingerprint !== fresh.fingerprint) {
    const seenAt = row.versions.length === 0 ? row.savedAt : row.updatedAt;
    merged.versions = [...row.versions, { seenAt, notice: row.notice }];
  }
  const newKeys = fresh.addressKeys.filter((key) => !row.addressKeys.includes(key));
  if (newKeys.length > 0) {
    merged.alsoAt = [...(row.alsoAt ?? []), fresh.url];
    merged.addressKeys = [...row.addressKeys, ...newKeys];
  }
  return merged;
}

/** The record with another reading of its notice, to which the corrections are taken over. */
export function withReading(row: StoredRecord, notice: Notice): StoredRecord {
  return { ...row, notice, corrections: carryCorrections(row.corrections, row.notice, notice) };
}

/** What is set right in a record, to one who has this reading of its notice. */
export function correctionsSeen(row: StoredRecord, notice: Notice): Corrections {
  return correctionsOn(notice, withReading(row, notice).corrections);
}

/** What marks a record whose text is only part of an article, for the person who finds it later. */
export const PART_TAG = '正文不完整';

/** The person's tags, and the mark of a part as the newer text has it. */
function tagsOf(row: StoredRecord, fresh: StoredRecord): string[] {
  const own = row.tags.filter((tag) => tag !== PART_TAG);
  return fresh.tags.includes(PART_TAG) ? [...own, PART_TAG] : own;
}

/** Is `other` a record of the same notice? One that only shares an address is if it was made after `since`. */
export function isSameNotice(row: StoredRecord, other: StoredRecord, since: Date): boolean {
  if (row.id === other.id || row.fingerprint === other.fingerprint) return true;
  const shared = row.addressKeys.some((key) => other.addressKeys.includes(key));
  return shared && Date.parse(other.savedAt) >= since.getTime();
}

/** One record of two of the same notice: the first, with the newer text and all else that the second has. */
export function reunite(row: StoredRecord, again: StoredRecord): StoredRecord {
  const [earlier, later] = Date.parse(again.updatedAt) > Date.parse(row.updatedAt) ? [row, again] : [again, row];
  const { notice, fingerprint, updatedAt, versions } = merge(earlier, later, later.updatedAt);
  const own = carryCorrections(row.corrections, row.notice, notice);
  const [, ...alsoAt] = uniqueBy(addressKey, [row.url, ...(row.alsoAt ?? []), again.url, ...(again.alsoAt ?? [])]);
  return {
    ...row,
    ...(alsoAt.length > 0 && { alsoAt }),
    addressKeys: uniqueBy(String, [...row.addressKeys, ...again.addressKeys]),
    notice,
    fingerprint,
    updatedAt,
    tags: uniqueBy(String, [...row.tags, ...again.tags]),
    note: uniqueBy(String, [row.note, again.note]).filter(Boolean).join('\n'),
    corrections: { ...carryCorrections(again.corrections, again.notice, notice, own), ...own },
    versions: uniqueBy((version) => JSON.stringify(version), [...versions, ...later.versions]).sort(
      (a, b) => Date.parse(a.seenAt) - Date.parse(b.seenAt),
    ),
  };
}

/** The first of those with the same key. */
function uniqueBy<Value>(keyOf: (value: Value) => string, values: readonly Value[]): Value[] {
  const keys = values.map(keyOf);
  return values.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}
