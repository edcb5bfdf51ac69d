import type { Evidence } from '../notice/evidence';
import { INSPECTION_LEVELS, INSPECTION_TYPES, type NoticeKind, SCHEMA_VERSION } from '../notice/kinds';
import { pointerParts } from '../notice/pointer';
import type { Notice, NoticeDocument, NoticePerson, Referral, Sanction } from '../notice/schema';
import type { Finding, Source } from './rule';

/** The entities that are found as lists, with their own offsets. */
export interface Entities {
  documents: NoticeDocument[];
  people: NoticePerson[];
}

/**
 * Makes the notice of what was found: values and evidence in one step, so that they cannot drift apart. There is one
 * finding for a pointer. The checks are not run yet.
 */
export function assemble(kind: NoticeKind, source: Source, findings: readonly Finding[], entities: Entities): Notice {
  const values = new Values(findings);
  return {
    schemaVersion: SCHEMA_VERSION,
    kind,
    title: values.text('/title'),
    publication: {
      source: values.text('/publication/source'),
      date: values.text('/publication/date'),
      time: values.text('/publication/time'),
      edition: values.text('/publication/edition'),
    },
    signature: { body: values.text('/signature/body'), date: values.text('/signature/date') },
    inspection: {
      type: values.oneOf('/inspection/type', INSPECTION_TYPES),
      level: values.oneOf('/inspection/level', INSPECTION_LEVELS),
      round: values.text('/inspection/round'),
      team: values.text('/inspection/team'),
      target: values.text('/inspection/target'),
      period: values.text('/inspection/period'),
      feedback: values.text('/inspection/feedback'),
    },
    progress: {
      areas: values.number('/progress/areas'),
      problems: values.number('/progress/problems'),
      measures: values.number('/progress/measures'),
      tasks: values.number('/progress/tasks'),
      completed: values.number('/progress/completed'),
      partlyCompleted: values.number('/progress/partlyCompleted'),
      ongoing: values.number('/progress/ongoing'),
      ratePercent: values.number('/progress/ratePercent'),
      asOf: values.text('/progress/asOf'),
    },
    referrals: { petitions: values.referral('petitions'), leads: values.referral('leads') },
    accountability: {
      partyDiscipline: values.sanction('partyDiscipline'),
      governmentSanction: values.sanction('governmentSanction'),
      organizationalMeasures: values.sanction('organizationalMeasures'),
      admonition: values.number('/accountability/admonition'),
      reminder: values.number('/accountability/reminder'),
      institutions: values.number('/accountability/institutions'),
      refundedYuan: values.number('/accountability/refundedYuan'),
      recoveredYuan: values.number('/accountability/recoveredYuan'),
    },
    outline: source.outline,
    documents: entities.documents,
    people: entities.people,
    dates: source.dates,
    amounts: source.amounts,
    percents: source.percents,
    contact: {
      phones: values.list('/contact/phones'),
      address: values.text('/contact/address'),
      postcode: values.text('/contact/postcode'),
      emails: values.list('/contact/emails'),
    },
    checks: [],
    text: source.text,
    evidence: values.evidence(),
  };
}

/** Findings by their pointer, read as the types that the contract has for them. */
class Values {
  private readonly found: ReadonlyMap<string, Finding>;

  constructor(private readonly findings: readonly Finding[]) {
    this.found = new Map(findings.map((finding) => [finding.pointer, finding]));
  }

  text(pointer: string): string | null {
    const value = this.found.get(pointer)?.value;
    return typeof value === 'string' ? value : null;
  }

  number(pointer: string): number | null {
    const value = this.found.get(pointer)?.value;
    return typeof value === 'number' ? value : null;
  }

  oneOf<Option extends string>(pointer: string, options: readonly Option[]): Option | null {
    return options.find((option) => option === this.found.get(pointer)?.value) ?? null;
  }

  list(pointer: string): string[] {
    return this.below(pointer).flatMap((key) => this.text(key) ?? []);
  }

  private below(pointer: string): string[] {
    const prefix = `${pointer}/`;
    return this.findings.flatMap((finding) => (finding.pointer.startsWith(prefix) ? finding.pointer : []));
  }

  referral(subject: string): Referral | null {
    const field = (name: string): number | null => this.number(`/referrals/${subject}/${name}`);
    const referral = { received: field('received'), closed: field('closed'), ratePercent: field('ratePercent') };
    return Object.values(referral).some((value) => value !== null) ? referral : null;
  }

  sanction(block: string): Sanction | null {
    const total = this.number(`/accountability/${block}/total`);
    const breakdown: Record<string, number> = {};
    for (const pointer of this.below(`/accountability/${block}/breakdown`)) {
      const kind = pointerParts(pointer).at(-1);
      const count = this.number(pointer);
      if (kind !== undefined && count !== null) breakdown[kind] = count;
    }
    return total === null && Object.keys(breakdown).length === 0 ? null : { total, breakdown };
  }

  evidence(): Record<string, Evidence> {
    const evidence: Record<string, Evidence> = {};
    for (const { pointer, span, exact, basis } of this.findings)
      evidence[pointer] = span ? { start: span.start, end: span.end, exact, basis } : { exact, basis };
    return evidence;
  }
}
