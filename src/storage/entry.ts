import * as z from 'zod/mini';
import { correctNotice } from '../extract/correct-notice';
import { NOTICE_KINDS } from '../notice/kinds';
import type { Notice } from '../notice/schema';
import type { LibraryRecord } from './record';

const text = z.nullable(z.string());
const count = z.nullable(z.number());

/** What the list shows of a record. Kept beside it, so that the list reads no texts; made anew at every write. */
export const entrySchema = z.object({
  id: z.string(),
  kind: z.enum(NOTICE_KINDS),
  title: text,
  target: text,
  body: text,
  published: text,
  problems: count,
  partyDiscipline: count,
  check: z.nullable(z.enum(['ok', 'fail', 'unclear'])),
  tags: z.array(z.string()),
  corrections: z.int(),
  versions: z.int(),
  savedAt: z.string(),
  updatedAt: z.string(),
});
export type LibraryEntry = z.infer<typeof entrySchema>;

/** The worst that the checks found: one that fails, else one that is unclear, else all in order; null without checks. */
function worstCheck(notice: Notice): LibraryEntry['check'] {
  const found = new Set(notice.checks.map((check) => check.status));
  if (found.has('fail')) return 'fail';
  if (found.has('unclear')) return 'unclear';
  return found.has('ok') ? 'ok' : null;
}

/** The entry of a record, with what a person set right. */
export function toEntry(record: LibraryRecord): LibraryEntry {
  const { notice } = correctNotice(record.notice, record.corrections);
  return {
    id: record.id,
    kind: notice.kind,
    title: notice.title,
    target: notice.inspection.target,
    body: notice.signature.body,
    published: notice.publication.date,
    problems: notice.progress.problems,
    partyDiscipline: notice.accountability.partyDiscipline?.total ?? null,
    check: worstCheck(notice),
    tags: record.tags,
    corrections: Object.keys(record.corrections).length,
    versions: record.versions.length,
    savedAt: record.savedAt,
    updatedAt: record.updatedAt,
  };
}
