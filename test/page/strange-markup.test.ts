import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { DocumentText } from '../../src/text/document-text';
import { BODY, LINES, OPENING, pageWith, paragraphs, readHtml, SECOND, SECTION, SIGNED, TITLE } from './notice-page';

const HEADER = `<h1>${TITLE}</h1><p>来源：白鹭清风 发布时间：2024-09-05 16:20</p>`;
const OTHER = '根据县委统一部署，县委第一巡察组于2023年9月对沙洲镇党委开展了巡察，现将整改情况予以公布。';

describe('markup that is not read, or read as what it shows', () => {
  it.each<[string, string]>([
    [
      'a list of Hanweb, CDATA that the parser ends at the first bracket',
      `<datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1"></a>]]></nextgroup><recordset><record><![CDATA[<li><p>${OTHER}</p></li>]]></record></recordset></datastore>${HEADER}${paragraphs()}`,
    ],
    [
      'the same list in a script',
      `<script type="text/xml"><datastore><record><![CDATA[<li>${OTHER}</li>]]></record></datastore></script>${HEADER}${paragraphs()}`,
    ],
    [
      'the style sheet of TRS inside the body',
      `${HEADER}<div class="TRS_Editor"><style id="_Custom_V6_Style_">.TRS_Editor P{margin:0}/* ${OTHER} */</style>${paragraphs()}</div>`,
    ],
    ['a hidden copy below', `${HEADER}${paragraphs()}<div style="DISPLAY: none">${paragraphs()}</div>`],
    ['a copy below that only a style sheet hides', `${HEADER}${paragraphs()}<div class="hide">${paragraphs()}</div>`],
    ['a copy above the headline', `<div class="hide">${paragraphs()}</div>${HEADER}${paragraphs()}`],
    ['a teaser above the headline', `<p>${OPENING}</p>${HEADER}${paragraphs()}`],
    ['one block with line breaks', `${HEADER}<div>${LINES.map((line) => `　　${line}`).join('<br>\n<br/>')}</div>`],
    ['line breaks and nbsp', `${HEADER}<p>${LINES.map((line) => `&nbsp;&nbsp;&nbsp;${line}`).join('<br>')}</p>`],
    [
      'Word: conditional comments, o:p, numbers in spans of their own',
      `${HEADER}<!--[if gte mso 9]><xml><w:WordDocument>${OTHER}</w:WordDocument></xml><![endif]-->${LINES.map((line) => `<p class="MsoNormal" style="mso-char-indent-count:2.0">${line.replace(/\d+/gu, '<span lang="EN-US">$&</span>')}<o:p>&nbsp;</o:p></p>`).join('\n')}`,
    ],
    ['Word: revealed conditions', `${HEADER}<![if !supportLists]>${paragraphs()}<![endif]>`],
    [
      'Word: a date marked as one',
      `${HEADER}${paragraphs().replace('2024年3月4日', '<st1:chsdate w:st="on" IsROCDate="False" Day="4" Month="3" Year="2024"><span lang="EN-US">2024</span>年<span lang="EN-US">3</span>月<span lang="EN-US">4</span>日</st1:chsdate>')}`,
    ],
    [
      'a table for the layout, each paragraph in its own',
      `<table><tr><td>${HEADER}</td></tr><tr><td>${LINES.map((line) => `<table><tr><td>${line}</td></tr></table>`).join('')}</td></tr></table>`,
    ],
    [
      'a page number beside the layout table’s paragraphs',
      `${HEADER}<table><tr><td>${paragraphs([OPENING, SECTION])}<p>- 3 -</p>${paragraphs([SECOND, ...SIGNED])}</td><td></td></tr></table>`,
    ],
    [
      'founder-content, a style on it',
      `${HEADER}<founder-content style="ZOOM:100%">${LINES.join('<br>')}</founder-content>`,
    ],
    [
      'founder-content run on behind text',
      `${HEADER}<div>字号<founder-content>${paragraphs()}</founder-content></div>`,
    ],
  ])('%s', (_, body) => {
    const document = readHtml(pageWith(body));
    expect(document.text).toBe(BODY);
    expect(document.title?.value).toBe(TITLE);
    expect(document.publication).toMatchObject({ source: { value: '白鹭清风' }, date: { value: '2024-09-05' } });
  });

  it('a table’s figures are text, no page numbers', () => {
    const table = '<table><tr><th>问题</th><th>数量</th></tr><tr><td>已完成</td><td>15</td></tr></table>';
    const { text } = readHtml(pageWith(`${HEADER}<p>${OPENING}</p>${table}<p>${SECTION}</p>${paragraphs(SIGNED)}`));
    expect(text).toBe([OPENING, '问题', '数量', '已完成', '15', SECTION, ...SIGNED].join('\n'));
  });

  it('scripts above the head, and the head with them in the body', () => {
    const html = `<script>var _ws_sbu="${OTHER}";</script><script>1</script>${pageWith(`${HEADER}${paragraphs()}`)}`;
    expect(readHtml(html).text).toBe(BODY);
  });
});

describe('what the page says of itself', () => {
  const article = `<h1>${TITLE}</h1>${paragraphs()}`;
  const publication = ({ publication: { source, date, time } }: DocumentText) => [
    source?.value,
    date?.value,
    time?.value,
  ];

  const metas = (content: string) =>
    ['ArticleTitle', 'PubDate', 'ContentSource'].map((name) => `<meta name="${name}" content="${content}">`).join('');

  it.each<[string, string]>([
    ['empty', metas('')],
    ['blank', metas(' &nbsp;&#8203;')],
    ['escaped markup', metas('&lt;p&gt;&lt;span style=&quot;x&quot;&gt;2024-09-05&lt;/span&gt;')],
    ['a day that is none', '<meta name="PubDate" content="2024-13-45">'],
  ])('%s: says nothing', (_, head) => {
    const document = readHtml(pageWith(article, head));
    expect(publication(document)).toEqual([undefined, undefined, undefined]);
    expect(document.title?.value).toBe(TITLE);
  });

  it('is wrong: the page shows otherwise', () => {
    const document = readHtml(pageWith(HEADER + paragraphs(), metas('2020-01-01 00:00')));
    expect(publication(document)).toEqual(['白鹭清风', '2024-09-05', '16:20']);
    expect(document.title?.value).toBe(TITLE);
  });

  it('has a day with two spaces and a wrong minute: only the day counts', () => {
    const document = readHtml(pageWith(article, '<meta name="PubDate" content="2024-09-05  06:09 ">'));
    expect(publication(document)).toEqual([undefined, '2024-09-05', undefined]);
  });
});

describe('the title', () => {
  it.each<[string, string, string]>([
    ['in two spans', '<div><span>中共白鹭镇委员会</span><br><span>关于巡察整改情况的通报</span></div>', TITLE],
    ['in two paragraphs', '<p>中共白鹭镇委员会</p><p>关于巡察整改情况的通报</p>', TITLE],
    [
      'in three paragraphs',
      '<p>中共白鹭镇委员会</p><p>关于落实县委第三巡察组反馈意见</p><p>整改情况的通报</p>',
      '中共白鹭镇委员会关于落实县委第三巡察组反馈意见整改情况的通报',
    ],
    ['followed by the column', `<p>${TITLE}</p><p>整改情况通报</p>`, TITLE],
    [
      'of a feedback, followed by the column',
      '<p>县委第三巡察组向白鹭镇党委反馈巡察情况</p><p>整改情况通报</p>',
      '县委第三巡察组向白鹭镇党委反馈巡察情况',
    ],
  ])('%s, though <title> has only the site’s name', (_, headline, title) => {
    const document = readHtml(pageWith(headline + paragraphs(), '<title>白鹭县纪委监委网站</title>'));
    expect(document.title?.value).toBe(title);
    expect(document.text).toBe(BODY);
  });
});

describe('a page without an article', () => {
  it.each<[string, string]>([
    [
      'the shell of 加速乐',
      '<script>document.cookie="__jsl_clearance_s=1;path=/";location.href=location.pathname</script>',
    ],
    ['a shell that is filled by script', pageWith(`<noscript>${HEADER}${paragraphs()}</noscript><div id="app"></div>`)],
    [
      'a frame within the page',
      pageWith(`<h1>首页</h1><iframe name="main" srcdoc="<p>${OPENING}</p>"><p>${OPENING}</p></iframe>`),
    ],
    ['a template', pageWith(`<template>${HEADER}${paragraphs()}</template>`)],
    [
      'a set of frames',
      `<html><head><title>${TITLE}</title></head><frameset cols="20%,*"><frame name="a"><noframes>${HEADER}${paragraphs()}</noframes></frameset></html>`,
    ],
    [
      'a page that loads itself again',
      '<html><head><meta http-equiv="refresh" content="0;url=node_2.htm"></head><body></body></html>',
    ],
  ])('%s is read as nothing', (_, html) => {
    const document = readHtml(html);
    expect(document.text).toBe('');
    expect(extract(document).kind).toBeNull();
  });
});
