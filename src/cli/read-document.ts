import { isUtf8 } from 'node:buffer';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readDump } from '../page/read-dump';
import { readPage } from '../page/read-page';
import type { DocumentText } from '../text/document-text';

/**
 * Reads a file's bytes as the extension reads a page: `.html` and `.htm` by the HTML standard in the encoding that the
 * page names, without running its scripts; anything else as a text dump in UTF-8.
 */
export function readDocument(file: string, bytes: Buffer): DocumentText {
  if (!/\.html?$/iu.test(file)) return readDump(bytes.toString('utf8'));
  const charset = unseenCharset(bytes);
  const contentType = charset ? `text/html; charset=${charset}` : 'text/html';
  return readPage(new JSDOM(bytes, { contentType, virtualConsole: new VirtualConsole() }).window.document).document;
}

/** How far the standard looks for a page's encoding before it parses. */
const PRESCANNED = 1024;
const META = /<meta\b[^>]{0,200}?\bcharset\s{0,5}=\s{0,5}["']?(?<charset>[\w-]{1,20})/iu;

/**
 * The encoding where the first bytes do not tell: that of a <meta> behind scripts which a firewall put above the head,
 * which browsers take when they come to it; without any UTF-8 if it is that, else what Chinese pages are in.
 */
function unseenCharset(bytes: Buffer): string | null {
  const meta = META.exec(bytes.toString('latin1'));
  if (meta) return meta.index < PRESCANNED ? null : (meta.groups?.charset ?? null);
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
}
