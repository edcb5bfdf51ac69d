import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read-page';
import { loadSpecimens } from '../specimens';
import { domOf, OPENING, pageWith, paragraphs, TITLE } from './notice-page';

const SITE = 'http://www.zjsjw.gov.cn/xsxc/xszg/202409/';
const FILE = `${TITLE}.pdf`;
const HEADER = `<h1>${TITLE}</h1><p>来源：白鹭清风 发布时间：2024-09-05</p>`;

function attachmentOf(below: string, header = HEADER) {
  return readPage(domOf(pageWith(header + below), `${SITE}t20240905_1.html`)).attachment;
}

describe('a page with a file in the place of its article', () => {
  it.each<[string, string, { name: string; url: string }]>([
    [
      'a link to a PDF',
      `<p>附件：<a href="./P020240905.pdf">${FILE}</a></p>`,
      { name: FILE, url: `${SITE}P020240905.pdf` },
    ],
    [
      'a link by a download script',
      `<a href="/module/download/downfile.jsp?classid=0&filename=2409.docx">白鹭镇整改通报</a>`,
      {
        name: '白鹭镇整改通报',
        url: 'http://www.zjsjw.gov.cn/module/download/downfile.jsp?classid=0&filename=2409.docx',
      },
    ],
    [
      'a link that alone says what it is',
      `<a href="/system/download.jsp?owner=12&wbfileid=34">${FILE}</a>`,
      { name: FILE, url: 'http://www.zjsjw.gov.cn/system/download.jsp?owner=12&wbfileid=34' },
    ],
    [
      'a link with a file’s name as its title',
      `<a href="a.ofd" title="${FILE}">点击下载</a>`,
      { name: FILE, url: `${SITE}a.ofd` },
    ],
    [
      'a sentence that leads to it',
      `<p>现将中共白鹭镇委员会关于县委巡察整改情况予以公布，详见附件，欢迎广大干部群众监督。</p><a href="a.doc">附件1</a>`,
      { name: '附件1', url: `${SITE}a.doc` },
    ],
    [
      'a viewer',
      '<iframe src="/pdfjs/web/viewer.html?file=%2Ffiles%2Fa.pdf"></iframe>',
      { name: 'a.pdf', url: 'http://www.zjsjw.gov.cn/files/a.pdf' },
    ],
    ['an object', `<object data="a.pdf" title="${FILE}"></object>`, { name: FILE, url: `${SITE}a.pdf` }],
    ['an embed', '<embed src="%E6%95%B4%E6%94%B9.pdf">', { name: '整改.pdf', url: `${SITE}%E6%95%B4%E6%94%B9.pdf` }],
    [
      'the player of Sudy',
      '<div class="wp_pdf_player" pdfsrc="/_upload/a.pdf"></div>',
      { name: 'a.pdf', url: 'http://www.zjsjw.gov.cn/_upload/a.pdf' },
    ],
    [
      'the one that is the notice',
      `<a href="a.wps">收据样式</a> <a href="b.zip">整改情况</a>`,
      { name: '整改情况', url: `${SITE}b.zip` },
    ],
  ])('%s', (_, below, expected) => {
    expect(attachmentOf(below)).toEqual(expected);
  });

  it.each<[string, string, string?]>([
    ['an article with a file below it', `${paragraphs(Array(6).fill(OPENING))}<a href="a.pdf">附件：整改清单.pdf</a>`],
    ['an article with a file above it', `<a href="a.pdf">PDF下载.pdf</a>${paragraphs(Array(6).fill(OPENING))}`],
    ['a page without a file', '<p>正文正在整理</p><a href="b.html">返回</a><iframe src="/share.html"></iframe>'],
    ['a file above the headline', HEADER, '<a href="a.pdf">PDF版.pdf</a>'],
    ['a file under another headline', '<a href="a.pdf">报名表.pdf</a>', '<h1>2024年公开招聘工作人员公告</h1>'],
    ['an address that is none', '<a href="javascript:open(\'a.pdf\')">下载</a><a href="file:///c:/a.pdf">整改.pdf</a>'],
    ['a word that only ends like a file', '<a href="/app/">手机客户端.apk</a> <a href="x.docs.html">文档</a>'],
  ])('not: %s', (_, below, header) => {
    expect(attachmentOf(below, header)).toBeNull();
  });
});

describe('the text beside an attachment', () => {
  const textBeside = (sentence: string) =>
    readPage(domOf(pageWith(`${HEADER}<p>${sentence}</p><a href="a.pdf">${FILE}</a>`))).document.text;

  it.each([
    `现将《${TITLE}》予以公开，欢迎社会各界监督。`,
    '中共白鹭镇委员会关于县委巡察整改情况的通报，正文内容详见附件。',
  ])('is none where it only leads there: %s', (sentence) => {
    expect(textBeside(sentence)).toBe('');
  });

  it('stays where it says something itself', () => {
    expect(textBeside(OPENING.replace('。现将整改情况予以公布。', '，发现问题17个，已整改15个。'))).toContain(
      '已整改15个',
    );
  });
});

describe('a short notice beside its attachment', () => {
  it('is read, since it says more than where the file is', () => {
    const text = '经县委研究，决定给予县水利局原局长祁望年开除党籍处分。现予公布。';
    const page = domOf(
      pageWith(`<h1>关于给予祁望年开除党籍处分的通报</h1><p>${text}</p><p><a href="1.pdf">处分决定书.pdf</a></p>`),
      'http://www.zjsjw.gov.cn/1.html',
    );
    expect(readPage(page).document.text).toBe(text);
  });
});

describe('the specimens', () => {
  it('have an article, but for one', () => {
    const filed = loadSpecimens().flatMap(({ slug, html, address }) => {
      const { attachment } = readPage(domOf(html, address));
      return attachment ? [[slug, attachment.name]] : [];
    });
    expect(filed).toEqual([['attachment-only-vsb', '中共笠泽县委关于巡察整改进展情况的通报.pdf']]);
  }, 30_000);
});
