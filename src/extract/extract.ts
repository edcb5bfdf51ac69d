import { detect } from '../detect/detect';
import type { Span } from '../notice/evidence';
import { SCHEMA_VERSION } from '../notice/kinds';
import type { NotANotice, Notice } from '../notice/schema';
import type { DocumentText } from '../text/document-text';
import { fold } from '../text/fold';
import { assemble, type Entities } from './assemble';
import { runChecks } from './checks';
import { findDocuments } from './documents/find-documents';
import { findPeople } from './people/find-people';
import { readSource } from './read-source';
import type { Finding, Rule, Source } from './rule';
import { RULES } from './rules';
import { NO_TRACE, type Trace } from './trace';

/**
 * The whole way from a document to a notice. Pure: the same document gives the same notice, in the page and on the
 * command line.
 * @param trace is told which step found what, and what dropped what and why
 * @returns the notice, or for a document that is none the reason why
 */
export function extract(document: DocumentText, trace: Trace = NO_TRACE): Notice | NotANotice {
  const folded = fold(document.text);
  const detection = detect(document, folded);
  if (detection.kind === null) return { schemaVersion: SCHEMA_VERSION, kind: null, reason: detection.reason };
  for (const note of detection.signals) trace({ by: 'detect', what: 'held', pointer: '/kind', exact: '', note });
  const source = readSource(document, folded, trace);
  const findings = findAll(RULES[detection.kind], source, trace);
  const entities: Entities = {
    documents: findDocuments(source.text, source.folded, source.titles),
    people: findPeople(source.text, source.folded, source.titles),
  };
  traceEntities(source, entities, trace);
  const notice = assemble(detection.kind, source, findings, entities);
  return { ...notice, checks: runChecks(notice) };
}

/** What all rules find. Of several findings for one pointer the first counts. */
function findAll(rules: readonly Rule[], source: Source, trace: Trace): Finding[] {
  const kept = new Map<string, Finding>();
  for (const rule of rules) {
    for (const finding of rule(source)) {
      const earlier = kept.get(finding.pointer);
      if (!earlier) kept.set(finding.pointer, finding);
      if (trace !== NO_TRACE) traceFinding(rule, finding, earlier, trace);
    }
  }
  return [...kept.values()];
}

function traceFinding(
  { name: by }: Rule,
  { pointer, exact, value, basis }: Finding,
  earlier: Finding | undefined,
  trace: Trace,
): void {
  if (earlier) trace({ by, what: 'dropped', pointer, exact, note: `${earlier.exact} stands before` });
  else trace({ by, what: 'found', pointer, exact, note: `${value} (${basis})` });
}

function traceEntities(source: Source, { documents, people }: Entities, trace: Trace): void {
  if (trace === NO_TRACE) return;
  const tell = (by: string, pointer: string, { start, end }: Span, note: string): void =>
    trace({ by, what: 'found', pointer, exact: source.text.slice(start, end), note });
  for (const d of documents) tell(findDocuments.name, '/documents/-', d, d.action ?? '');
  for (const p of people) tell(findPeople.name, '/people/-', p, [p.post, p.outcome].filter(Boolean).join(', '));
  for (const d of source.dates)
    tell('findDates', '/dates/-', d, `${d.value ?? d.candidates?.join(' or ')} (${d.basis})`);
  for (const a of source.amounts) tell('findAmounts', '/amounts/-', a, `${a.yuan} (${a.bound})`);
  for (const p of source.percents) tell('findPercents', '/percents/-', p, `${p.value} (${p.bound})`);
}
