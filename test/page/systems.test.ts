import { describe, expect, it } from 'vitest';
import { domLines } from '../../src/page/dom-lines';
import { NO_HINTS } from '../../src/page/line';
import { readLines } from '../../src/page/read-lines';
import { SYSTEMS, systemOf } from '../../src/page/systems';
import { tracesOf } from '../../src/page/systems/traces';
import type { DocumentText } from '../../src/text/document-text';
import { loadSpecimens } from '../specimens';
import {
  BODY,
  domOf,
  LINES,
  OPENING,
  pageWith,
  paragraphs,
  readHtml,
  SECOND,
  SECTION,
  SIGNED,
  TITLE,
} from './notice-page';

interface Case {
  system: string;
  shape: string;
  body: string;
  head?: string;
  read: (document: DocumentText) => unknown;
  expected: unknown;
}

const text = (document: DocumentText) => document.text;
const title = (document: DocumentText) => document.title?.value;
const TEASER = `<div class="hot"><p>${OPENING.slice(0, 52)}……</p></div>`;
const DISCLAIMER = '<p>本网站所载内容版权归原单位所有，任何单位和个人不得擅自转载，如需转载请与本网联系。</p>';
const RELATED = '根据县委统一部署，县委第一巡察组于2023年9月对沙洲镇党委开展了巡察，现将整改情况公布如下……';

const HELPED: Case[] = [
  {
    system: '中央纪委国家监委网站',
    shape: 'the headline leads to itself',
    body: `<div class="Article_61"><h2 class="tit"><a href="./t20240905_1.html">${TITLE}</a></h2><div class="content">${paragraphs()}</div></div>`,
    read: title,
    expected: TITLE,
  },
  {
    system: '浙报数字报',
    shape: 'the 副题 reads as a headline and stands nearer to the body',
    body: `<div class="main-article-alltitle"><h1 class="main-article-title">${TITLE}</h1><h2 class="main-article-subtitle">——巡察反馈17个问题整改情况见实效</h2></div><div class="main-article-content">${paragraphs()}</div>`,
    read: title,
    expected: TITLE,
  },
  {
    system: '方正数字报',
    shape: 'the body is there a second time, run together and hidden by a style sheet',
    body: `<h1>${TITLE}</h1><div id="ozoom"><founder-content>${paragraphs()}</founder-content></div><div class="print_copy">${LINES.join('　　')}</div>`,
    read: text,
    expected: BODY,
  },
  {
    system: '方正数字报',
    shape: 'only the paper’s own comment knows the day',
    body: `<!--enpproperty <founder-date>2024-09-05</founder-date><founder-title>${TITLE}</founder-title>/enpproperty--><p>第07版：公告</p><h1>${TITLE}</h1><founder-content>${paragraphs()}</founder-content>`,
    read: ({ publication }) => publication.date?.value,
    expected: '2024-09-05',
  },
  {
    system: '大汉 Hanweb',
    shape: 'a teaser above the first line of a title in two',
    body: `${TEASER}<h1>中共白鹭镇委员会<br>关于巡察整改情况的通报</h1><div><!--<$[信息内容]>begin-->${paragraphs()}<!--<$[信息内容]>end--></div>`,
    read: text,
    expected: BODY,
  },
  {
    system: '大汉 Hanweb',
    shape: 'a teaser above begins as the article does',
    body: `${TEASER}<h1>${TITLE}</h1><div><!--ZJEG_RSS.content.begin-->${paragraphs()}<!--ZJEG_RSS.content.end--></div>`,
    read: text,
    expected: BODY,
  },
  {
    system: '大汉 Hanweb',
    shape: 'metas in the body stand before and behind the article, prose of the site below',
    body: `<h1>${TITLE}</h1><div><meta name="ContentStart">${paragraphs()}<meta name="ContentEnd">${DISCLAIMER}</div>`,
    read: text,
    expected: BODY,
  },
  {
    system: '博达 VSB',
    shape: 'readers’ numbered comments stand below the signature',
    body: `<form name="_newscontent_fromname"><h1>${TITLE}</h1><div id="vsb_content"><div class="v_news_content">${paragraphs()}</div></div></form><p>1．整改得好，希望能够长期坚持下去，让群众看得到变化，也希望村里的账目能够按季度公开。</p>`,
    read: text,
    expected: BODY,
  },
  {
    system: 'Sudy Webplus',
    shape: 'the source line stands below the article',
    body: `<h1 class="arti_title">${TITLE}</h1><div class="wp_articlecontent">${paragraphs()}</div><p class="arti_metas"><span>信息来源：白鹭镇党政办</span> <span>发布时间：2024-09-05</span></p>`,
    read: ({ publication }) => [publication.source?.value, publication.date?.value],
    expected: ['白鹭镇党政办', '2024-09-05'],
  },
  {
    system: 'TRS WCM',
    shape: 'prose of the site stands below the signature',
    body: `<h1>${TITLE}</h1><div class="TRS_Editor">${paragraphs()}</div>${DISCLAIMER}`,
    read: text,
    expected: BODY,
  },
  {
    system: '通用',
    shape: 'a teaser above repeats how the article opens, cut',
    body: `<p>${OPENING.slice(0, 52)}……</p><main><article><h1>${TITLE}</h1>${paragraphs()}</article></main>`,
    read: text,
    expected: BODY,
  },
  {
    system: '通用',
    shape: 'what a small system prints stands between two comments',
    body: `<h1>${TITLE}</h1><!--startprint-->${paragraphs()}<!--endprint-->${DISCLAIMER}`,
    read: text,
    expected: BODY,
  },
];

const WRONG: Case[] = [
  {
    system: '中央纪委国家监委网站',
    shape: 'the container holds a related notice',
    body: `<h1>${TITLE}</h1><div>${paragraphs()}</div><div class="flater_tab"><div class="content"><p>${RELATED}</p></div></div>`,
    read: (document) => text(document).startsWith(BODY),
    expected: true,
  },
  {
    system: '浙报数字报',
    shape: 'the title runs on from the 引题',
    body: `<div class="main-article-alltitle"><p>中共白鹭镇委员会关于</p><h1 class="main-article-title">县委巡察反馈意见整改情况的通报</h1></div><div>${paragraphs()}</div>`,
    read: title,
    expected: '中共白鹭镇委员会关于县委巡察反馈意见整改情况的通报',
  },
  {
    system: '方正数字报',
    shape: 'the container holds the words below a picture, its headline is the column’s',
    body: `<founder-title>公告</founder-title><h1>${TITLE}</h1><founder-content><p>图为县委第三巡察组在白鹭镇开展巡察整改回访，了解群众反映问题的解决情况。</p></founder-content><div>${paragraphs()}</div>`,
    read: (document) => [title(document), text(document).endsWith(BODY)],
    expected: [TITLE, true],
  },
  {
    system: '大汉 Hanweb',
    shape: 'nothing stands between the comments',
    body: `<h1>${TITLE}</h1><!--<$[信息内容]>begin--><div id="zoom"></div><!--<$[信息内容]>end-->${paragraphs()}`,
    read: text,
    expected: BODY,
  },
  {
    system: '博达 VSB',
    shape: 'the container ends before the last section',
    body: `<h1>${TITLE}</h1><div id="vsb_content">${paragraphs([OPENING, SECTION])}</div>${paragraphs([SECOND, ...SIGNED])}`,
    read: text,
    expected: BODY,
  },
  {
    system: 'Sudy Webplus',
    shape: 'the headline’s place has the column, the page’s own title has the headline',
    head: `<title>${TITLE}</title>`,
    body: `<p class="arti_title">巡察整改情况公开</p><h2>${TITLE}</h2><div class="wp_articlecontent">${paragraphs()}</div>`,
    read: title,
    expected: TITLE,
  },
  {
    system: 'Sudy Webplus',
    shape: 'the source’s place is below, with another day; the line below the headline counts',
    body: `<h1>${TITLE}</h1><p>2024-09-05 16:20 白鹭清风</p><div class="wp_articlecontent">${paragraphs()}</div><p class="arti_metas">更新时间：2025-01-02 信息来源：信息中心</p>`,
    read: ({ publication }) => [publication.source?.value, publication.date?.value, publication.time?.value],
    expected: ['白鹭清风', '2024-09-05', '16:20'],
  },
  {
    system: 'TRS WCM',
    shape: 'the container begins below a section’s heading that reads as a headline',
    body: `<h1>${TITLE}</h1><p>${OPENING}</p><p>一、巡察整改工作情况</p><div class="TRS_Editor"><p>镇党委对照县委巡察反馈意见开展整改，逐条制定措施40条，均已落实到位。</p>${paragraphs([SECOND, ...SIGNED])}</div>`,
    read: (document) => text(document).startsWith(OPENING),
    expected: true,
  },
  {
    system: 'TRS WCM',
    shape: 'the signature stands outside of the container',
    body: `<h1>${TITLE}</h1><div class="TRS_Editor">${paragraphs([OPENING, SECTION, SECOND])}</div>${paragraphs(SIGNED)}`,
    read: text,
    expected: BODY,
  },
  {
    system: 'TRS WCM',
    shape: 'the container begins behind the opening',
    body: `<h1>${TITLE}</h1><p>${OPENING}</p><div class="TRS_Editor"><p>巡察反馈以来，镇党委逐条开展整改，完成情况如下。共制定措施40条，均已落实。</p>${paragraphs([SECTION, SECOND, ...SIGNED])}</div>`,
    read: (document) => text(document).startsWith(OPENING),
    expected: true,
  },
  {
    system: 'TRS WCM',
    shape: 'the container holds another notice, whole',
    body: `<h1>${TITLE}</h1><div>${paragraphs()}</div><h2>中共沙洲镇委员会关于巡察整改情况的通报</h2><div class="TRS_Editor">${paragraphs([RELATED, SECTION, SECOND, '中共沙洲镇委员会', '2023年12月3日'])}</div>`,
    read: (document) => text(document).startsWith(BODY),
    expected: true,
  },
  {
    system: '通用',
    shape: 'the article element is a teaser of another notice',
    body: `<h1>${TITLE}</h1><div>${paragraphs()}</div><article><h1>中共沙洲镇委员会关于巡察整改情况的通报</h1><p>${RELATED}</p></article>`,
    read: (document) => [title(document), text(document).startsWith(BODY)],
    expected: [TITLE, true],
  },
];

const htmlOf = ({ body, head }: Case) => pageWith(body, head);
const nameOf = (html: string) => systemOf(tracesOf(domOf(html))).name;

describe('a page of a known system', () => {
  it.each(HELPED)('$system: $shape: the hint helps', (one) => {
    const html = htmlOf(one);
    expect(nameOf(html)).toBe(one.system);
    expect(one.read(readHtml(html))).toEqual(one.expected);
    // By the text alone there is the doubt that the hint has settled.
    expect(one.read(readLines(domLines(domOf(html).body), NO_HINTS).document)).not.toEqual(one.expected);
  });

  it.each(WRONG)('$system: $shape: the text wins', (one) => {
    const html = htmlOf(one);
    expect(nameOf(html)).toBe(one.system);
    expect(one.read(readHtml(html))).toEqual(one.expected);
  });
});

describe('the list of systems', () => {
  it('ends with one that takes any page, and needs no class and no id', () => {
    const last = SYSTEMS.at(-1);
    expect(last?.recognises({ names: new Set(), metas: new Map(), comments: [] })).toBe(true);
    expect(`${last?.headline} ${last?.body}`).not.toMatch(/[.#[]/u);
  });

  it.each(SYSTEMS.map(({ name }) => name))(
    'has a page where the hint of %s helps, one where it is wrong, and a specimen',
    (name) => {
      expect(HELPED.some(({ system }) => system === name)).toBe(true);
      expect(WRONG.some(({ system }) => system === name)).toBe(true);
      expect(loadSpecimens().some(({ html, notice }) => notice !== null && nameOf(html) === name)).toBe(true);
    },
  );
});
