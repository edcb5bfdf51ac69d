/** How the address of an article's part is made from the article's own. */
export interface PartAddress {
  /** The number that the address adds to the article's own; null for the article's own address. */
  index: number | null;
  /** The address without that number, by which parts of one article are known. */
  base: string;
}

/** Names of pages that are lists, whatever number follows: index_2.html, list-3.htm, node_5.htm. */
const LIST = /^(?:(?:index|list|default|node|col|column|more|search|m_list)(?:[-_]?\d{1,4})?)?$/iu;
const PAGE_PARAMETER = /^(?:page|p|pn|page_?no|page_?num|page_?index|current_?page)$/iu;
/** t20240103_319109_1 | 60177-2 | page2: the numbers of parts are short, those of articles are not. */
const NUMBERED = /^(?<base>.*?[^\d])(?<index>\d{1,2})$/u;

/** Whether an address is a list's or a front page's and not an article's. */
export function isListAddress({ pathname, search }: URL): boolean {
  return LIST.test(stemOf(pathname)) && !/[?&](?:id|infoid|contentid|articleid)=/iu.test(search);
}

/** How an address can be read: as an article's own, and as that of a part, by its path or by its query. */
export function partAddresses(url: URL): PartAddress[] {
  const own: PartAddress = { index: null, base: baseOf(url, stemOf(url.pathname)) };
  const numbered = NUMBERED.exec(stemOf(url.pathname))?.groups;
  const byPath =
    numbered?.base && numbered.index
      ? [{ index: Number(numbered.index), base: baseOf(url, numbered.base.replace(/[-_]$/u, '')) }]
      : [];
  return [own, ...byPath, ...byQuery(url)];
}

function byQuery(url: URL): PartAddress[] {
  // Not by searchParams.keys(): Firefox gives content scripts no iterator of it.
  const names = url.search
    .slice(1)
    .split('&')
    .map((parameter) => parameter.split('=')[0] ?? '');
  const name = names.find((key) => PAGE_PARAMETER.test(key));
  const index = url.searchParams.get(name ?? '') ?? '';
  if (!name || !/^\d{1,2}$/u.test(index)) return [];
  const rest = new URL(url);
  rest.searchParams.delete(name);
  return [{ index: Number(index), base: baseOf(rest, stemOf(rest.pathname)) }];
}

function baseOf({ host, pathname, searchParams }: URL, stem: string): string {
  return [host, pathname.slice(0, pathname.lastIndexOf('/')), stem, searchParams.toString()].join('\n');
}

/** The last part of a path without its ending: t20240103_319109. */
export function stemOf(pathname: string): string {
  return pathname.slice(pathname.lastIndexOf('/') + 1).replace(/\.[a-z]{2,6}$/iu, '');
}
