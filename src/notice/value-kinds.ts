/** What kind of value stands somewhere, and so how it is typed. `level` and `type` are chosen from a list. */
export type ValueKind = 'text' | 'date' | 'count' | 'percent' | 'yuan' | 'level' | 'type';

const FIELDS: readonly (readonly [ValueKind, readonly string[]])[] = [
  [
    'text',
    [
      ...['/title', '/publication/source', '/publication/time', '/publication/edition', '/signature/body'],
      ...['/inspection/round', '/inspection/team', '/inspection/target', '/contact/address', '/contact/postcode'],
    ],
  ],
  ['date', ['/publication/date', '/signature/date', '/inspection/period', '/inspection/feedback', '/progress/asOf']],
  [
    'count',
    [
      ...['/progress/areas', '/progress/problems', '/progress/measures', '/progress/tasks'],
      ...['/progress/completed', '/progress/partlyCompleted', '/progress/ongoing'],
      ...['/referrals/petitions/received', '/referrals/petitions/closed'],
      ...['/referrals/leads/received', '/referrals/leads/closed'],
      ...['/accountability/partyDiscipline/total', '/accountability/governmentSanction/total'],
      ...['/accountability/organizationalMeasures/total', '/accountability/admonition'],
      ...['/accountability/reminder', '/accountability/institutions'],
    ],
  ],
  ['percent', ['/progress/ratePercent', '/referrals/petitions/ratePercent', '/referrals/leads/ratePercent']],
  ['yuan', ['/accountability/refundedYuan', '/accountability/recoveredYuan']],
  ['level', ['/inspection/level']],
  ['type', ['/inspection/type']],
];
const FIELD_KINDS = new Map(FIELDS.flatMap(([kind, pointers]) => pointers.map((pointer) => [pointer, kind] as const)));

const BREAKDOWN =
  /^\/accountability\/(?:partyDiscipline|governmentSanction|organizationalMeasures)\/breakdown\/[^/]+$/u;

/** The fields of the entries of lists. */
const ENTRY_KINDS = new Map<string, ValueKind>([
  ['documents/title', 'text'],
  ['people/name', 'text'],
  ['people/post', 'text'],
  ['people/outcome', 'text'],
  ['dates/value', 'date'],
  ['amounts/yuan', 'yuan'],
  ['percents/value', 'percent'],
]);
/** Those of them without which an entry is none. */
const NEVER_NULL = ['documents/title', 'people/name', 'amounts/yuan', 'percents/value'];

/** The lists of entries that a notice has. */
export const LISTS = ['documents', 'people', 'dates', 'amounts', 'percents'] as const;
const ENTRY = /^\/(?<list>[a-z]+)\/(?<index>0|[1-9]\d{0,8})(?<rest>\/.+)?$/u;

/** The entry of a list that a pointer leads to or into: `/dates/3/value` → dates, 3, `/value`; null for any other. */
export function listEntryOf(pointer: string): { list: (typeof LISTS)[number]; index: number; rest: string } | null {
  const { list: name, index, rest = '' } = ENTRY.exec(pointer)?.groups ?? {};
  const list = LISTS.find((each) => each === name);
  return list ? { list, index: Number(index), rest } : null;
}

function entryField(pointer: string): string {
  const entry = listEntryOf(pointer);
  return entry ? entry.list + entry.rest : '';
}

/** What kind of value a person may put at this pointer; null where nothing may be corrected. */
export function kindOfValue(pointer: string): ValueKind | null {
  const kind = FIELD_KINDS.get(pointer) ?? ENTRY_KINDS.get(entryField(pointer));
  return kind ?? (BREAKDOWN.test(pointer) ? 'count' : null);
}

/** Whether the value at this pointer may be corrected to "not stated". */
export function mayBeNull(pointer: string): boolean {
  return !NEVER_NULL.includes(entryField(pointer));
}
