import { describe, expect, it } from 'vitest';
import type { ArticleParts } from '../../src/page/find-parts';
import { readPage } from '../../src/page/read-page';
import { loadSpecimens } from '../specimens';
import { domOf, OPENING, pageWith, paragraphs, SECTION, TITLE } from './notice-page';

const SITE = 'http://www.zjsjw.gov.cn/xsxc/xszg/202409/';
const TRS = 't20240905_319109';

function partsOf(url: string | undefined, below: string, lines = [OPENING, SECTION]): ArticleParts | null {
  return readPage(domOf(pageWith(`<h1>${TITLE}</h1><div>${paragraphs(lines)}</div>${below}`), url)).parts;
}

const call = (args: string, name = 'createPageHTML_ZW') => `<div class="page"><script>${name}(${args});</script></div>`;
const link = (href: string, words: string) => `<a href="${href}">${words}</a>`;
const pages = (...urls: [number, string][]) =>
  urls.map(([number, path]) => ({ number, url: new URL(path, SITE).href }));

describe('an article that TRS has divided', () => {
  it.each<[string, string, ArticleParts]>([
    ['first', `${TRS}.html`, { page: 1, pages: pages([2, `${TRS}_1.html`], [3, `${TRS}_2.html`]), rest: 'linked' }],
    ['second', `${TRS}_1.html`, { page: 2, pages: pages([1, `${TRS}.html`], [3, `${TRS}_2.html`]), rest: 'linked' }],
  ])('%s page', (_, own, expected) => {
    expect(partsOf(SITE + own, call(`3, ${expected.page - 1}, "${TRS}", "html"`))).toEqual(expected);
  });

  it('by the older name of the call, and by another address of the page', () => {
    const parts = partsOf(`${SITE}319109.html`, call(`2,0,'${TRS}','shtml'`, 'createPageHTML'));
    expect(parts).toEqual({ page: 1, pages: pages([2, `${TRS}_1.shtml`]), rest: 'linked' });
  });

  it('of a saved page, whose address nobody knows', () => {
    expect(partsOf(undefined, call(`2, 0, "${TRS}", "html"`))).toEqual({ page: 1, pages: [], rest: 'elsewhere' });
  });

  it.each<[string, string]>([
    ['one page', call(`1, 0, "${TRS}", "html"`)],
    ['the pager of a list', call('12, 0, "index", "html"', 'createPageHTML')],
    ['another article', call('3, 0, "t20240901_300000", "html"')],
    ['a page that is not there', call(`3, 3, "${TRS}", "html"`)],
    ['a call that is out of use', `<script>/* createPageHTML_ZW(3, 0, "${TRS}", "html"); */</script>`],
    ['the function itself', '<script>function createPageHTML_ZW(n, i, name, ext) { return n; }</script>'],
  ])('not: %s', (_, below) => {
    expect(partsOf(`${SITE}${TRS}.html`, below)).toBeNull();
  });
});

describe('a pager below the article', () => {
  it.each<[string, string, string, number, [number, string][]]>([
    [
      'numbers and 下一页',
      'a1.html',
      `1 ${link('a1_2.html', '2')} ${link('a1_3.html', '3')} ${link('a1_2.html', '下一页')} ${link('a1_3.html', '尾页')}`,
      1,
      [
        [2, 'a1_2.html'],
        [3, 'a1_3.html'],
      ],
    ],
    ['下一页 alone, counted from nought', 'a1.html', link('./a1_1.html#text', '下一页'), 1, [[2, 'a1_1.html']]],
    [
      'counted from nought',
      'a1.html',
      `[1] ${link('a1_1.html', '[2]')} ${link('a1_2.html', '[3]')}`,
      1,
      [
        [2, 'a1_1.html'],
        [3, 'a1_2.html'],
      ],
    ],
    [
      'the second page',
      'a1_2.html',
      `${link('a1.html', '上一页')} ${link('a1.html', '1')} 2 ${link('a1_3.html', '3')}`,
      2,
      [
        [1, 'a1.html'],
        [3, 'a1_3.html'],
      ],
    ],
    [
      'the second page, counted from nought',
      'a1_1.html',
      `${link('a1.html', '1')} 2 ${link('a1_2.html', '3')}`,
      2,
      [
        [1, 'a1.html'],
        [3, 'a1_2.html'],
      ],
    ],
    [
      'a number in the query',
      'show.asp?infoid=30442',
      `${link('?infoid=30442&page=2', '第2页')} ${link('show.asp?infoid=30442&page=2', '下页')}`,
      1,
      [[2, 'show.asp?infoid=30442&page=2']],
    ],
    [
      'the second of a query',
      'show.asp?infoid=30442&p=2',
      link('show.asp?infoid=30442', '上一页'),
      2,
      [[1, 'show.asp?infoid=30442']],
    ],
    ['a name without a sign', 'page.htm', link('page2.htm', '2'), 1, [[2, 'page2.htm']]],
  ])('%s', (_, own, pager, page, urls) => {
    expect(partsOf(SITE + own, `<div>${pager}</div>`)).toEqual({ page, pages: pages(...urls), rest: 'linked' });
  });

  it.each<[string, string, string]>([
    [
      'the next article',
      `${TRS}.html`,
      `${link('t20240905_319110.html', '下一篇')} ${link('t20240905_319108.html', '上一条')}`,
    ],
    ['the next article called 下一页', `${TRS}.html`, link('t20240905_319110.html', '下一页')],
    [
      'the next of a small number',
      'post_12.html',
      `${link('post_11.html', '上一页')} ${link('post_13.html', '下一页')}`,
    ],
    ['the pager of a list', 'index_2.html', `${link('index.html', '首页')} ${link('index_3.html', '下一页')}`],
    ['the pager of a column', '', `${link('?page=2', '2')} ${link('?page=2', '下一页')}`],
    [
      'the pager of a list elsewhere in the site',
      'a1.html',
      `${link('../index_1.html', '2')} ${link('../index_1.html', '下一页')}`,
    ],
    ['another host', 'a1.html', link('http://evil.example/xsxc/xszg/202409/a1_2.html', '2')],
    [
      'an edition of a newspaper',
      'content_1.htm',
      `${link('node_2.htm', '上一版')} ${link('node_4.htm', '下一版')} ${link('node_2.htm', '2')}`,
    ],
    ['other words', 'a1.html', link('a1_2.html', '相关链接')],
    ['a pager far below', 'a1.html', `${'<p>栏目</p>'.repeat(12)}${link('a1_2.html', '2')}`],
  ])('not: %s', (_, own, pager) => {
    expect(partsOf(SITE + own, `<div>${pager}</div>`)).toBeNull();
  });

  it('is not looked for where there is no headline', () => {
    const html = pageWith(`${paragraphs([OPENING])}${link('a1_2.html', '下一页')}`);
    expect(readPage(domOf(html, `${SITE}a1.html`)).parts).toBeNull();
  });
});

describe('a newspaper that goes on elsewhere', () => {
  const CUT = `${SECTION}同时建立由镇纪委牵头的`;
  const elsewhere = (page: number): ArticleParts => ({ page, pages: [], rest: 'elsewhere' });

  it.each<[string, string[], ArticleParts | null]>([
    ['goes on', [OPENING, CUT, '（下转第七版）'], elsewhere(1)],
    ['goes on, at the end of its last line', [OPENING, `${CUT}（下转A07版）`], elsewhere(1)],
    [
      'goes on and is here too',
      [OPENING, CUT, '（下转第七版）', '（上接第六版）', '督办机制，每月通报一次，均已落实。'],
      null,
    ],
    ['comes from elsewhere', ['（上接第六版）', `督办机制。${OPENING}`], elsewhere(2)],
    [
      'names an edition in its prose',
      [OPENING, '一、关于宣传不力的问题，在《白鹭日报》第三版开设专栏，每月一期，已刊发12期。'],
      null,
    ],
  ])('%s', (_, lines, expected) => {
    expect(partsOf(`${SITE}content_1.htm`, '', lines)).toEqual(expected);
  });

  it('at an address that its link tells', () => {
    const parts = partsOf(`${SITE}content_1.htm`, `<p>${link('content_9.htm', '（下转第七版）')}</p>`, [OPENING, CUT]);
    expect(parts).toEqual({ page: 1, pages: pages([2, 'content_9.htm']), rest: 'linked' });
  });
});

describe('the specimens', () => {
  it('are whole, but for a divided page and a newspaper of which a page is left out', () => {
    const divided = loadSpecimens().flatMap(({ slug, html, address }) => {
      const { parts } = readPage(domOf(html, address));
      return parts ? [[slug, parts.page, parts.rest]] : [];
    });
    expect(divided).toEqual([
      ['bureau-divided-trs', 1, 'linked'],
      ['newspaper', 1, 'elsewhere'],
    ]);
  });
});

describe('an article whose pager gives no address', () => {
  it.each<[string, string]>([
    ['a script', '<div><a href="javascript:goPage(2)">2</a> <a href="javascript:goPage(2)">下一页</a></div>'],
    ['nothing', '<div><a href="#" onclick="go(2)">下一页</a></div>'],
    ['words alone', '<div>共3页 当前第1页</div>'],
  ])('goes on elsewhere: %s', (_, below) => {
    expect(partsOf(`${SITE}1.html`, below)).toEqual({ page: 1, pages: [], rest: 'elsewhere' });
  });

  it.each<[string, string]>([
    ['one page', '<div>共1页 当前第1页</div>'],
    ['neighbours', '<div><a href="javascript:void(0)">上一篇</a> <a href="javascript:void(0)">下一篇</a></div>'],
    ['a link to another article', '<div><a href="2.html">下一页</a></div>'],
  ])('does not: %s', (_, below) => {
    expect(partsOf(`${SITE}1.html`, below)).toBeNull();
  });
});
