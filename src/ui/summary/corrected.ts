import { correctNotice } from '../../extract/correct-notice';
import type { Corrections } from '../../notice/corrections';
import type { Pointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import { kindOfValue, type ValueKind } from '../../notice/value-kinds';
import { valueAt } from './value-at';

/** A notice as it is shown: with what a person set right in the place of what was read. */
export type ShownNotice = Notice & {
  corrections?: Corrections;
  /** As it was read; left out where nothing was corrected. */
  asRead?: Notice;
};

/** A notice as it is shown with a record's corrections. */
export function withCorrections(read: Notice, kept: Readonly<Record<string, unknown>>): ShownNotice {
  const { notice, corrections } = correctNotice(read, kept);
  return notice === read ? read : { ...notice, corrections, asRead: read };
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

/** Whether anything is to be shown at a pointer: a value, or that a person took it away. */
export function isShown(notice: ShownNotice, pointer: Pointer): boolean {
  const value = valueAt(notice, pointer);
  return (value !== null && value !== undefined) || isCorrected(notice, pointer);
}

/** The notice as it was read. */
export function asRead(notice: ShownNotice): Notice {
  return notice.asRead ?? notice;
}

function asPointer(pointer: string): Pointer {
  return `/${pointer.slice(1)}`;
}
