import { applyCorrections } from '../notice/apply-corrections';
import { type Corrections, correctionsOn } from '../notice/corrections';
import type { Notice, NoticeDate } from '../notice/schema';
import { runChecks } from './checks';

/** A notice as a person set it right, and what of it. */
export interface CorrectedNotice {
  notice: Notice;
  corrections: Corrections;
}

/**
 * A notice with a record's corrections, of which those that it can take are applied; its figures are checked anew.
 * @param kept the corrections as a record has them, by JSON Pointer
 */
export function correctNotice(read: Notice, kept: Readonly<Record<string, unknown>>): CorrectedNotice {
  const corrections = correctionsOn(read, kept);
  if (Object.keys(corrections).length === 0) return { notice: read, corrections };
  const notice = asStated(applyCorrections(read, corrections), corrections);
  return { notice: { ...notice, checks: runChecks(notice) }, corrections };
}

/** What a person set right is no longer inferred, repaired or open. */
function asStated(notice: Notice, corrections: Corrections): Notice {
  const isSet = (pointer: string) => Object.hasOwn(corrections, pointer);
  const evidence = Object.entries(notice.evidence).map(([pointer, words]) => [
    pointer,
    isSet(pointer) ? { ...words, basis: 'stated' as const } : words,
  ]);
  const dates = notice.dates.map(({ candidates, ...date }, at): NoticeDate => {
    if (isSet(`/dates/${at}/value`)) return { ...date, basis: 'stated' };
    return candidates ? { ...date, candidates } : date;
  });
  return { ...notice, evidence: Object.fromEntries(evidence), dates };
}
