import { type DomLine, linksOf } from './dom-lines';
import { jumpsOf } from './furniture';
import type { LineRange } from './line';
import { isListAddress, type PartAddress, partAddresses, stemOf } from './part-address';

/** That an article does not stand whole on its page, and where the rest is. */
export interface ArticleParts {
  /** Which part this page is, counted from 1. */
  page: number;
  /** The other parts whose addresses the page tells, in their order: on the same host, by http or https. */
  pages: readonly { number: number; url: string }[];
  /** `elsewhere`: there is more, and the page does not say at which address. */
  rest: 'linked' | 'elsewhere';
}

/** More than an article has. */
export const MOST_PARTS = 40;
/** How far below the body a pager stands, in lines. */
const PAGER_REACH = 8;
/** 共3页 1 2 [3] 下一页 尾页: nothing but numbers, signs and a pager's own words. */
const PAGER_LINE = /^[\d\s\u00A0[\]()（）【】<>«»‹›|/.…:：本文共当前第首上下后一末尾页条-]{1,80}$/u;

/** The parts of an article that its page belongs to; null if the page has it whole, as far as it tells. */
export function findParts(page: Document, lines: readonly DomLine[], body: LineRange): ArticleParts | null {
  const around = (above: number, below: number) => lines.slice(Math.max(0, body.from - above), body.to + below);
  return (
    scriptedParts(page) ??
    linkedParts(page, around(0, PAGER_REACH)) ??
    partsOfPaper(page, around(3, 2)) ??
    partsWithoutAddress(lines.slice(body.to, body.to + PAGER_REACH))
  );
}

/** createPageHTML_ZW(3, 0, "t20240103_319109", "html"): how many pages, which from 0, the article's name, its ending. */
const CALL =
  /\bcreatePageHTML(?:_ZW)?\(\s{0,5}(?<count>\d{1,3})\s{0,5},\s{0,5}(?<index>\d{1,3})\s{0,5},\s{0,5}["'](?<name>[\w-]{1,60})["']\s{0,5},\s{0,5}["'](?<ending>s?html?)["']/u;
/** TRS names an article by its day and number; `index` is a list. */
const TRS_NAME = /^t\d{8}_\d{1,12}$/u;

/** TRS: a script writes the pager, and the further pages are name_1.html, name_2.html. */
function scriptedParts(page: Document): ArticleParts | null {
  for (const { text } of page.querySelectorAll('script')) {
    const { count, index, name = '', ending } = (text && CALL.exec(withoutComments(text))?.groups) || {};
    const at = Number(index);
    if (!TRS_NAME.test(name) || Number(count) < 2 || at >= Number(count) || !isOwn(name, at, page)) continue;
    // Nobody joins so many: they are elsewhere.
    const pages = Array.from({ length: Number(count) > MOST_PARTS ? 0 : Number(count) }, (_, i) => ({
      number: i + 1,
      url: siteAddress(`${i === 0 ? name : `${name}_${i}`}.${ending}`, page),
    }));
    return partsAt(at + 1, pages);
  }
  return null;
}

/** Templates keep calls that are out of use in comments. */
function withoutComments(script: string): string {
  const pieces = script.split('/*').map((piece, i) => (i === 0 ? piece : piece.split('*/').slice(1).join('')));
  const lines = pieces.join('').split('\n');
  return lines.filter((line) => !line.trimStart().startsWith('//')).join('\n');
}

/** Whether the call is about this page: not where the address has another article's name. */
function isOwn(name: string, index: number, page: Document): boolean {
  const stem = stemOf(new URL(page.URL).pathname);
  return !/^t\d{8}_/u.test(stem) || stem === (index === 0 ? name : `${name}_${index}`);
}

/** The pager of an article: 2 | [2] | 第2页 | 下一页 | 尾页. Never 下一篇, 下一条. */
const NUMBER = /^[[(（【第]?\s?(?<number>\d{1,2})\s?[\])）】页]{0,2}$/u;
const NEXT = /^(?:下一?页|后一页|[>»›])$/u;
const OTHER = /^(?:上一?页|前一页|首页|末页|尾页)$/u;

/** Links of a pager within the article or right below it that lead to the same article. */
function linkedParts(page: Document, article: readonly DomLine[]): ArticleParts | null {
  const own = new URL(page.URL);
  if (isListAddress(own)) return null;
  const links = article.filter(({ text }) => PAGER_LINE.test(text)).flatMap(linksOf);
  for (const self of partAddresses(own)) {
    const parts = links.flatMap((link) => partOf(link, page, self));
    // A numbered address is a part only if the first part is linked: else 12.html and 13.html would be one article.
    if (self.index !== null && !parts.some(({ index }) => index === null || index < 2)) continue;
    const found = inOrder(parts, self.index);
    if (found) return found;
  }
  return null;
}

/** 共3页 | 第1/3页. Not: 共1页. */
const SEVERAL = /(?:共\s?(?:[2-9]|\d{2})\s?页|[/／]\s?(?:[2-9]|\d{2})\s?页)/u;

/** A pager right below the article whose links lead nowhere but to a script: there is more, and nobody says where. */
function partsWithoutAddress(below: readonly DomLine[]): ArticleParts | null {
  const pager = below.filter(({ text }) => PAGER_LINE.test(text));
  const isScripted = (link: HTMLAnchorElement) =>
    /^(?:javascript:|#|$)/iu.test(link.getAttribute('href')?.trim() ?? '');
  const leadsOn = pager.flatMap(linksOf).some((link) => NEXT.test((link.textContent ?? '').trim()) && isScripted(link));
  return leadsOn || pager.some(({ text }) => SEVERAL.test(text)) ? partsAt(1, []) : null;
}

interface LinkedPart {
  /** The number in the address and the number that the link says. */
  index: number | null;
  said: number | null;
  url: string;
}

function partOf(link: HTMLAnchorElement, page: Document, self: PartAddress): LinkedPart[] {
  const words = (link.textContent ?? '').trim();
  // Behind the article's own address, which has no number, comes its second part.
  const said = NEXT.test(words) && self.index === null ? '2' : NUMBER.exec(words)?.groups?.number;
  const url = said || NEXT.test(words) || OTHER.test(words) ? addressOf(link, page) : null;
  const part = url ? partAddresses(new URL(url)).find(({ base }) => base === self.base) : undefined;
  return url && part && part.index !== self.index ? [{ index: part.index, said: said ? Number(said) : null, url }] : [];
}

/** Numbers the parts: addresses count from 1 or, as TRS does, one less; a link that says its number tells which. */
function inOrder(parts: readonly LinkedPart[], ownIndex: number | null): ArticleParts | null {
  const telling = parts.find(({ said, index }) => said !== null && index !== null);
  const shift = telling ? (telling.said ?? 0) - (telling.index ?? 0) : 0;
  if (shift < 0 || shift > 1) return null;
  const numberOf = (index: number | null) => (index === null ? 1 : index + shift);
  const page = numberOf(ownIndex);
  const urls = new Map(parts.map(({ index, url }) => [numberOf(index), url]));
  urls.delete(page);
  const pages = [...urls].map(([number, url]) => ({ number, url })).sort((a, b) => a.number - b.number);
  return pages.length > 0 ? partsAt(page, pages) : null;
}

/** A newspaper that goes on in another edition page, or begins there: 下转第七版 without 上接 behind it. */
function partsOfPaper(page: Document, article: readonly DomLine[]): ArticleParts | null {
  const jumps = article.flatMap((line) => jumpsOf(line.text).map((jump) => ({ jump, line })));
  const [first, last] = [jumps[0], jumps.at(-1)];
  const begins = first?.jump === 'back';
  if (!first || !last || (!begins && last.jump === 'back')) return null;
  const open = last.jump === 'onward' ? last : first;
  const url = linksOf(open.line).flatMap((link) => addressOf(link, page) ?? [])[0] ?? null;
  const at = begins ? 2 : 1;
  return partsAt(at, [{ number: last.jump === 'onward' ? at + 1 : at - 1, url }]);
}

function partsAt(page: number, pages: readonly { number: number; url: string | null }[]): ArticleParts {
  const known = pages.flatMap(({ number, url }) => (url && number !== page ? [{ number, url }] : []));
  return { page, pages: known, rest: known.length > 0 ? 'linked' : 'elsewhere' };
}

function addressOf(link: HTMLAnchorElement, page: Document): string | null {
  return siteAddress(link.getAttribute('href') ?? '', page);
}

/** An address as the page means it, if it is on the page's own host. */
function siteAddress(address: string, page: Document): string | null {
  if (address === '' || !URL.canParse(address, page.baseURI)) return null;
  const url = new URL(address, page.baseURI);
  url.hash = '';
  return /^https?:$/u.test(url.protocol) && url.host === new URL(page.URL).host ? url.href : null;
}
