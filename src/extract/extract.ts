import { type Detection, detect } from '../detect/detect';
import { SCHEMA_VERSION } from '../notice/kinds';
import type { NotANotice, Notice } from '../notice/schema';
import type { DocumentText } from '../text/document-text';
import { assemble } from './assemble';
import { runChecks } from './checks';
import { findDocuments } from './documents/find-documents';
import { findPeople } from './people/find-people';
import { readSource } from './read-source';
import { RULES } from './rules';

/**
 * The whole way from a document to a notice. Pure: the same document gives the same notice, in the page and on the
 * command line.
 * @returns the notice, or for a document that is none the reason why
 */
export function extract(document: DocumentText): Notice | NotANotice {
  const detection: Detection = detect(document);
  if (detection.kind === null) return { schemaVersion: SCHEMA_VERSION, kind: null, reason: detection.reason };
  const source = readSource(document);
  const findings = RULES[detection.kind].flatMap((rule) => rule(source));
  const notice = assemble(detection.kind, source, findings, {
    documents: findDocuments(source.text, source.folded, source.titles),
    people: findPeople(source.text, source.folded),
  });
  return { ...notice, checks: runChecks(notice) };
}
