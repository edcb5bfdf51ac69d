import { type Pointer, toPointer } from '../../notice/pointer';
import type { Notice, OutlineNode } from '../../notice/schema';
import type { Labels } from '../labels';
import { localTime } from '../parts/local-time';
import { formatReadings } from '../summary/format';
import { listRepaired } from '../summary/LostCharacters';
import { checkRows } from './check-rows';
import type { CopySource } from './copy-source';
import { plainRow, rowOf, type SummaryRow } from './summary-row';

/** A part of the summary: facts under their labels, entries that are all of one label, or headings with their marks. */
export interface SummarySection {
  title: string;
  look: 'facts' | 'entries' | 'headings';
  rows: SummaryRow[];
}

/** A summary ready to be set in some format. */
export interface SummaryInWords {
  title: SummaryRow | null;
  sections: SummarySection[];
}

/** How deep the outline is copied. */
const HEADING_LEVELS = 2;

const TIMELINE = ['/inspection/period', '/inspection/feedback', '/publication/date', '/signature/date'] as const;
const PROGRESS = [
  '/progress/asOf',
  '/progress/areas',
  '/progress/problems',
  '/progress/measures',
  '/progress/tasks',
  '/progress/ratePercent',
  '/progress/completed',
  '/progress/partlyCompleted',
  '/progress/ongoing',
] as const;
const SANCTIONS = ['partyDiscipline', 'governmentSanction', 'organizationalMeasures'] as const;
const MONEY = [
  '/accountability/refundedYuan',
  '/accountability/recoveredYuan',
  '/accountability/institutions',
] as const;
const REFERRALS = (['petitions', 'leads'] as const).flatMap((kind) =>
  (['received', 'closed', 'ratePercent'] as const).map((column) => toPointer('referrals', kind, column)),
);

/** The whole summary in words, in the order of its panels; what the notice does not state is left out. */
export function toSummaryInWords(notice: Notice, source: CopySource, labels: Labels): SummaryInWords {
  const { sections } = labels;
  const facts = (title: string, rows: SummaryRow[]): SummarySection => ({ title, look: 'facts', rows });
  const of = (pointers: readonly Pointer[]) => pointers.flatMap((pointer) => rowOf(notice, pointer, labels));
  const all: SummarySection[] = [
    facts(labels.nav.glance, [plainRow(labels.category, labels.kinds[notice.kind]), ...of(glance(notice))]),
    facts(sections.timeline, of(TIMELINE)),
    facts(sections.progress, of(PROGRESS)),
    facts(sections.accountability, [
      ...sanctionRows(notice, labels),
      ...of(['/accountability/admonition', '/accountability/reminder']),
    ]),
    facts(sections.money, of(MONEY)),
    facts(sections.referrals, of(REFERRALS)),
    facts(sections.checks, [...checkRows(notice, labels), ...damagedDateRows(notice, labels)]),
    { title: sections.outline, look: 'headings', rows: headingRows(notice, notice.outline, '/outline', labels) },
    { title: labels.fields['/documents'], look: 'entries', rows: documentRows(notice, labels) },
    { title: labels.fields['/people'], look: 'entries', rows: personRows(notice, labels) },
    facts(sections.contact, of(contact(notice))),
    facts(labels.copy.origin, originRows(source, labels)),
  ];
  return { title: of(['/title'])[0] ?? null, sections: all.filter(({ rows }) => rows.length > 0) };
}

function glance(notice: Notice): Pointer[] {
  const level = notice.inspection.level ? '/inspection/level' : '/inspection/type';
  const where: Pointer[] = ['/publication/source', '/publication/edition', '/signature/body'];
  return [level, '/inspection/target', '/inspection/team', '/inspection/round', ...where];
}

/** 政务处分, and its parts as 政务处分（警告）. */
function sanctionRows(notice: Notice, labels: Labels): SummaryRow[] {
  return SANCTIONS.flatMap((name) => {
    const whole = labels.fields[`/accountability/${name}`];
    const parts = Object.keys(notice.accountability[name]?.breakdown ?? {});
    return [
      ...rowOf(notice, `/accountability/${name}/total`, labels),
      ...parts.flatMap((part) =>
        rowOf(notice, toPointer('accountability', name, 'breakdown', part), labels, {
          label: labels.copy.aside(whole, part),
        }),
      ),
    ];
  });
}

function damagedDateRows(notice: Notice, labels: Labels): SummaryRow[] {
  const ambiguous = notice.dates.flatMap(({ basis, candidates = [] }, at) => {
    const readings = `${labels.lists.readsAs}${formatReadings(candidates, labels)}`;
    const more = candidates.length > 0 ? [readings] : [];
    return basis === 'ambiguous' ? rowOf(notice, `/dates/${at}`, labels, { more }) : [];
  });
  const repaired = listRepaired(notice).filter((pointer) => pointer.startsWith('/dates/'));
  return [...ambiguous, ...repaired.flatMap((pointer) => rowOf(notice, pointer, labels))];
}

/** Headings only: a paragraph that is merely numbered says nothing here. */
function headingRows(
  notice: Notice,
  nodes: readonly OutlineNode[],
  under: Pointer,
  labels: Labels,
  depth = 0,
): SummaryRow[] {
  return nodes.flatMap((node, index): SummaryRow[] => {
    const pointer: Pointer = `${under}/${index}`;
    const isHeading = (node.problem ?? node.heading) !== null;
    const inner = depth + 1 < HEADING_LEVELS ? node.children : [];
    return [
      ...(isHeading ? rowOf(notice, pointer, labels, { depth }) : []),
      ...headingRows(notice, inner, `${pointer}/children`, labels, depth + 1),
    ];
  });
}

function documentRows(notice: Notice, labels: Labels): SummaryRow[] {
  return notice.documents.flatMap(({ action }, at) =>
    rowOf(notice, `/documents/${at}`, labels, { more: [action && labels.actions[action]] }),
  );
}

function personRows(notice: Notice, labels: Labels): SummaryRow[] {
  return notice.people.flatMap(({ post, outcome }, at) =>
    rowOf(notice, `/people/${at}`, labels, { more: [post, outcome] }),
  );
}

function contact({ contact: { phones, emails } }: Notice): Pointer[] {
  return [
    ...phones.map((_, at): Pointer => `/contact/phones/${at}`),
    '/contact/address',
    '/contact/postcode',
    ...emails.map((_, at): Pointer => `/contact/emails/${at}`),
  ];
}

function originRows({ url, accessedAt }: CopySource, { copy }: Labels): SummaryRow[] {
  return [{ ...plainRow(copy.url, url), isAddress: true }, plainRow(copy.accessed, localTime(accessedAt))];
}
