import { extract } from '../../src/extract/extract';
import { type Notice, noticeSchema } from '../../src/notice/schema';
import type { DocumentText } from '../../src/text/document-text';
import { expectSpansToHold } from '../extract/spans';

/** Reads a notice as the project does, and holds every reading to the contract. */
export function readNotice(document: DocumentText): Notice {
  const result = extract(document);
  if (result.kind === null) throw new Error(`not recognised: ${result.reason}`);
  const notice = noticeSchema.parse(result);
  expectSpansToHold(notice);
  return notice;
}

/** The same document with another body. */
export function withText(document: DocumentText, text: string): DocumentText {
  return { ...document, text };
}
