import { type DomLine, linksOf } from './dom-lines';
import { isProse } from './find-body';
import type { LineRange } from './line';

/** The file that a page has in the place of an article. */
export interface Attachment {
  /** As the page calls it, else as the file is called. */
  name: string;
  /** By http or https; null for a saved page, of which nobody knows where it stood. */
  url: string | null;
}

/** How many characters of prose a page may have beside its attachment: 现将…予以公布，详见附件; the site's footer. */
const MOST_PROSE = 300;
/** How far below the headline the attachment stands, in lines. */
const REACH = 30;
const FILE = /\.(?:pdf|docx?|wps|ofd|zip|rar)(?=$|[?#&])/iu;
const NOTICE = /巡[视察]|整改|通报|报告/u;
/** What the addresses of a saved page are relative to. */
const NOWHERE = 'http://nowhere.invalid';
/** `pdfsrc`: Sudy's own player. */
const EMBEDDED = ['iframe[src]', 'embed[src]', 'object[data]', '[pdfsrc]'].join(', ');

/** The attachment that a headline has below it in the place of an article; null if there is an article, or no file. */
export function findAttachment(page: Document, lines: readonly DomLine[], title: LineRange): Attachment | null {
  const below = lines.slice(title.to, title.to + REACH);
  const prose = below.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
  const heading = lines[title.to - 1]?.segments[0]?.node;
  if (prose > MOST_PROSE || !heading) return null;
  const linked = below.flatMap(linksOf).flatMap((link) => fileAt(page, link.getAttribute('href'), nameOf(link)));
  const files = [...linked, ...embeddedFiles(page, heading)];
  return files.find(({ name }) => NOTICE.test(name)) ?? files[0] ?? null;
}

/** A sentence that only leads to a file: 现将《…通报》予以公开 | 详见附件. */
const LEAD = /(?:公开|公布|公示|公告|附件|详见|如下)[^。]{0,30}。?$/u;
const LONGEST_LEAD = 150;
/** What a notice says of its own: 决定给予某某开除党籍处分。现予公布。 */
const OWN_WORDS = /处分|开除|违[纪法]|审查|接受|\d(?:人|万元|个问题)/u;

/** Whether what was found as the body only leads to the attachment. */
export function isLeadToAttachment(text: string): boolean {
  return text.length <= LONGEST_LEAD && LEAD.test(text) && !OWN_WORDS.test(text);
}

/** What a link calls its file. */
function nameOf(link: Element): string {
  const words = (link.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const title = link.getAttribute('title')?.trim() ?? '';
  return FILE.test(title) && !FILE.test(words) ? title : words;
}

function embeddedFiles(page: Document, heading: Node): Attachment[] {
  return Array.from(page.querySelectorAll(EMBEDDED)).flatMap((element) => {
    const isBelow = (heading.compareDocumentPosition(element) & heading.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const address = ['pdfsrc', 'src', 'data'].map((name) => element.getAttribute(name)).find(Boolean) ?? null;
    return isBelow ? fileAt(page, address, element.getAttribute('title')?.trim() ?? '') : [];
  });
}

/** The file at an address, or the one that the address of a viewer or of a download names; a link may name it alone. */
function fileAt(page: Document, address: string | null, name: string): Attachment[] {
  const base = URL.canParse('.', page.baseURI) ? page.baseURI : NOWHERE;
  if (!address || !URL.canParse(address, base)) return [];
  const url = new URL(address, base);
  const shown = url.searchParams.get('file') ?? '';
  if (FILE.test(shown)) return fileAt(page, shown, name);
  const file = [...valuesOf(url.search), lastPart(url.pathname)].find((value) => FILE.test(value));
  if (!/^https?:$/u.test(url.protocol) || !(file || FILE.test(name))) return [];
  return [{ name: name || (file ?? ''), url: url.origin === NOWHERE ? null : url.href }];
}

/** Not by searchParams.values(): Firefox gives content scripts no iterator of it. */
function valuesOf(search: string): string[] {
  const parameters = search.slice(1).split('&');
  return parameters.map((parameter) => decoded(parameter.slice(parameter.indexOf('=') + 1)));
}

function lastPart(pathname: string): string {
  return decoded(pathname.slice(pathname.lastIndexOf('/') + 1));
}

/** As it is read; percent signs that encode nothing stay, where decodeURIComponent would throw. */
function decoded(encoded: string): string {
  return new URLSearchParams(`part=${encoded.replaceAll('+', '%2B')}`).get('part') ?? '';
}
