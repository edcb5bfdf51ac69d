import { runChecks } from '../../extract/checks';
import { applyCorrections } from '../../notice/apply-corrections';
import { type Corrections, correctionsOn } from '../../notice/corrections';
import type { Pointer } from '../../notice/pointer';
import type { Notice, NoticeDate } from '../../notice/schema';
import { kindOfValue, type ValueKind } from '../../notice/value-kinds';

/** A notice as it is shown: with what a person set right in the place of what was read. */
export type ShownNotice = Notice & {
  corrections?: Corrections;
  /** As it was read; left out where nothing was corrected. */
  asRead?: Notice;
};

/** A notice with a record's corrections, of which those that it can take are applied; its figures are checked anew. */
export function withCorrections(notice: Notice, kept: Readonly<Record<string, unknown>>): ShownNotice {
  const corrections = correctionsOn(notice, kept);
  if (Object.keys(corrections).length === 0) return notice;
  const corrected = asStated(applyCorrections(notice, corrections), corrections);
  return { ...corrected, checks: runChecks(corrected), corrections, asRead: notice };
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

const ENTRY_VALUES = new Map([
  ['documents', 'title'],
  ['people', 'name'],
  ['dates', 'value'],
  ['amounts', 'yuan'],
  ['percents', 'value'],
]);

/** Where the value itself stands that is shown for a pointer: for an entry of a list, such as `/dates/3`, within it. */
export function valuePointer(pointer: Pointer): Pointer {
  const list = /^\/(?<list>\w+)\/\d+$/u.exec(pointer)?.groups?.list ?? '';
  const field = ENTRY_VALUES.get(list);
  return field ? `${pointer}/${field}` : pointer;
}

/** What a person may put in the place of the value that is shown for a pointer; null where it cannot be corrected. */
export function correctableKind(pointer: Pointer): ValueKind | null {
  return kindOfValue(valuePointer(pointer));
}

/** Whether what is shown for a pointer is a person's correction. */
export function isCorrected({ corrections }: ShownNotice, pointer: string): boolean {
  return corrections !== undefined && Object.hasOwn(corrections, valuePointer(asPointer(pointer)));
}

function asPointer(pointer: string): Pointer {
  return `/${pointer.slice(1)}`;
}
