import { describe, expect, it } from 'vitest';
import { joinParts } from '../../src/page/join-parts';
import { readPage } from '../../src/page/read-page';
import { domOf, OPENING, pageWith, paragraphs, SECOND, SECTION, SIGNED, TITLE } from './notice-page';

const SITE = 'http://www.zjsjw.gov.cn/xsxc/202409/';
const NAME = 't20240905_319109';
const PARTS = [[OPENING], [SECTION], [SECOND, ...SIGNED]];

/** The page of a part with the links of a pager: to the parts of these numbers. */
function partPage(number: number, links: readonly number[]): Document {
  const address = (part: number) => `${NAME}${part === 1 ? '' : `_${part - 1}`}.html`;
  const pager = links.map((part) => `<a href="${address(part)}">${part}</a>`).join(' ');
  const body = `<h1>${TITLE}</h1><div>${paragraphs(PARTS[number - 1])}</div><div class="page">${pager}</div>`;
  return domOf(pageWith(body), SITE + address(number));
}

/** A site whose pages link to these others, and what was fetched from it. */
function siteOf(links: Record<number, readonly number[]>) {
  const pages = new Map(Object.entries(links).map(([n, to]) => [partPage(Number(n), to).URL, partPage(Number(n), to)]));
  const fetched: string[] = [];
  const fetchPart = async (url: string) => {
    fetched.push(url.slice(SITE.length));
    return pages.get(url) ?? null;
  };
  return { fetchPart, fetched };
}

const join = (page: Document, fetchPart: (url: string) => Promise<Document | null>) =>
  joinParts(page, readPage(page), fetchPart);

describe('an article whose pages are put together', () => {
  it('has its parts in their order, and says where the own one begins', async () => {
    const { fetchPart } = siteOf({ 1: [2, 3], 3: [1, 2] });
    const joined = await join(partPage(2, [1, 3]), fetchPart);
    expect(joined?.document.text).toBe([OPENING, SECTION, SECOND, ...SIGNED].join('\n'));
    expect(joined?.document.title?.value).toBe(TITLE);
    expect(joined?.document.text.slice(joined.start)).toMatch(new RegExp(`^${SECTION}`));
  });

  it('goes on to parts that only the others link to', async () => {
    const { fetchPart, fetched } = siteOf({ 2: [1, 3], 3: [1, 2] });
    const joined = await join(partPage(1, [2]), fetchPart);
    expect(joined?.document.text).toContain('中共白鹭镇委员会');
    expect(fetched).toEqual([`${NAME}_1.html`, `${NAME}_2.html`]);
  });

  it('is none when a part does not come', async () => {
    const { fetchPart } = siteOf({ 2: [1, 3] });
    expect(await join(partPage(1, [2, 3]), fetchPart)).toBeNull();
  });

  it('is none when the page has it whole, and nothing is fetched', async () => {
    const { fetchPart, fetched } = siteOf({});
    expect(await join(partPage(1, []), fetchPart)).toBeNull();
    expect(fetched).toEqual([]);
  });

  const other = (html: string) => async (url: string) => domOf(html, url);

  it.each<[string, string]>([
    [
      'another notice',
      pageWith(`<h1>中共青鸾镇委员会关于巡察整改情况的通报</h1>${paragraphs([SECOND])}<a href="${NAME}.html">1</a>`),
    ],
    [
      'a page that says it is not there',
      pageWith(`<p>您访问的页面不存在或已被删除，请返回首页，或与网站管理员联系，谢谢您的理解。</p>`),
    ],
    ['the first part again', pageWith(`<h1>${TITLE}</h1>${paragraphs([OPENING])}<a href="${NAME}.html">1</a>`)],
    ['a part that goes on elsewhere', pageWith(`<h1>${TITLE}</h1>${paragraphs([SECOND])}<p>（下转第八版）</p>`)],
  ])('is none when what comes is %s', async (_, html) => {
    expect(await join(partPage(1, [2]), other(html))).toBeNull();
  });
});
