import { type Pointer, toPointer } from '../../notice/pointer';
import type { OutlineNode } from '../../notice/schema';
import { asRead, type ShownNotice } from './corrected';
import { evidenceOf } from './evidence';

const SANCTIONS = ['partyDiscipline', 'governmentSanction', 'organizationalMeasures'] as const;

/** Fields in the order of the panels. */
const BEFORE_SANCTIONS = [
  ['title'],
  ['inspection', 'target'],
  ['inspection', 'team'],
  ['inspection', 'round'],
  ['publication', 'source'],
  ['publication', 'edition'],
  ['signature', 'body'],
  ['inspection', 'period'],
  ['inspection', 'feedback'],
  ['publication', 'date'],
  ['signature', 'date'],
  ['progress', 'asOf'],
  ['progress', 'areas'],
  ['progress', 'problems'],
  ['progress', 'measures'],
  ['progress', 'tasks'],
  ['progress', 'ratePercent'],
  ['progress', 'completed'],
  ['progress', 'partlyCompleted'],
  ['progress', 'ongoing'],
] as const;

const AFTER_SANCTIONS = [
  ['accountability', 'admonition'],
  ['accountability', 'reminder'],
  ['accountability', 'refundedYuan'],
  ['accountability', 'recoveredYuan'],
  ['accountability', 'institutions'],
  ['referrals', 'petitions', 'received'],
  ['referrals', 'petitions', 'closed'],
  ['referrals', 'petitions', 'ratePercent'],
  ['referrals', 'leads', 'received'],
  ['referrals', 'leads', 'closed'],
  ['referrals', 'leads', 'ratePercent'],
] as const;

/** Every value that leads to words, in the order in which the summary shows them. */
export function listPointers(shown: ShownNotice): Pointer[] {
  const notice = asRead(shown);
  const sanctions = SANCTIONS.flatMap((name) => [
    toPointer('accountability', name, 'total'),
    ...Object.keys(notice.accountability[name]?.breakdown ?? {}).map((part) =>
      toPointer('accountability', name, 'breakdown', part),
    ),
  ]);
  return [
    toPointer('inspection', notice.inspection.level === null ? 'type' : 'level'),
    ...BEFORE_SANCTIONS.map((parts) => toPointer(...parts)),
    ...sanctions,
    ...AFTER_SANCTIONS.map((parts) => toPointer(...parts)),
    ...outlinePointers(notice.outline, '/outline'),
    ...entries('documents', notice.documents),
    ...entries('people', notice.people),
    ...entries('dates', notice.dates),
    ...entries('amounts', notice.amounts),
    ...entries('percents', notice.percents),
    ...notice.contact.phones.map((_, index) => toPointer('contact', 'phones', index)),
    toPointer('contact', 'address'),
    toPointer('contact', 'postcode'),
    ...notice.contact.emails.map((_, index) => toPointer('contact', 'emails', index)),
  ].filter((pointer) => evidenceOf(notice, pointer) !== null);
}

/** The value after another one, or before it, round and round; the first or last where none is open. */
export function stepFrom(pointers: readonly Pointer[], active: Pointer | null, by: 1 | -1): Pointer | undefined {
  const at = active === null ? -1 : pointers.indexOf(active);
  return pointers[(at + by + pointers.length) % pointers.length];
}

function entries(list: string, all: readonly unknown[]): Pointer[] {
  return all.map((_, index) => toPointer(list, index));
}

function outlinePointers(nodes: readonly OutlineNode[], under: Pointer): Pointer[] {
  return nodes.flatMap((node, index): Pointer[] => {
    const pointer: Pointer = `${under}/${index}`;
    return [pointer, ...outlinePointers(node.children, `${pointer}/children`)];
  });
}
