// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import { noticeSchema } from '../../src/notice/schema';
import { anchorSpan } from '../../src/page/anchor';
import { PageAnchors } from '../../src/page/page-anchors';
import { readPage } from '../../src/page/read-page';
import { documentOf, loadSpecimens } from '../specimens';

const OPENING = '根据县委统一部署，2024年3月4日至4月30日，县委第三巡察组对白鹭镇党委开展了巡察。现将整改情况予以公布。';

function pageOf(body: string, head = ''): Document {
  return new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body>${body}</body>`, 'text/html');
}

function textOf(body: string): string {
  return readPage(pageOf(body)).document.text;
}

describe('the text of a page', () => {
  it.each<[string, string, string]>([
    [
      'inline pieces are joined without a gap',
      `<p>${OPENING}<span>给予处分<font>1</font><b>2</b>人。</span></p>`,
      `${OPENING}给予处分12人。`,
    ],
    [
      'blocks and line breaks begin a paragraph',
      `<div>${OPENING}<br>第二段，整改到位。<p>第三段，整改到位。</p></div>`,
      `${OPENING}\n第二段，整改到位。\n第三段，整改到位。`,
    ],
    [
      'style, script and hidden copies are not read',
      `<div><style>p{}</style><p>${OPENING}</p><p style="display: none">${OPENING}</p><p hidden>${OPENING}</p><script>1</script></div>`,
      OPENING,
    ],
    [
      'indents and the wrapping of the markup are no text',
      `<p>\n　　&nbsp;${OPENING.slice(0, 20)}\n      ${OPENING.slice(20)}\n</p>`,
      OPENING,
    ],
    ['a space that is shown stays', `<p>${OPENING}科技 创新，整改到位。</p>`, `${OPENING}科技 创新，整改到位。`],
    [
      'links below the article are not read',
      `<p>${OPENING}</p><p><a href="#">附：整改任务清单，共三项，请点击下载附件查看全部内容。</a></p>`,
      OPENING,
    ],
  ])('%s', (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  it('is read without a change to the page, however deep it is', () => {
    const page = pageOf(`${'<div>'.repeat(400)}<p>${OPENING}</p>${'</div>'.repeat(400)}`);
    const before = page.documentElement.outerHTML;
    expect(readPage(page).document.text).toBe(OPENING);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('of an empty page is empty', () => {
    expect(textOf('')).toBe('');
  });
});

describe('what the page says of itself', () => {
  const article = `<h1>中共白鹭镇委员会关于巡察整改情况的通报</h1><p>${OPENING}</p>`;

  it('fills in what no line says, the day but not the clock', () => {
    const { publication } = readPage(
      pageOf(
        article,
        '<meta name="PubDate" content="2024-09-05  16:09 "><meta name="ContentSource" content="白鹭清风网">',
      ),
    ).document;
    expect(publication).toMatchObject({ date: { value: '2024-09-05' }, time: null, source: { value: '白鹭清风网' } });
  });

  it('counts less than what a reader sees', () => {
    const { publication } = readPage(
      pageOf(
        article.replace('<p>', '<p>来源：镇政府 发布时间：2024-09-06 10:00</p><p>'),
        '<meta name="PubDate" content="2024-09-05"><meta name="ContentSource" content="白鹭清风网">',
      ),
    ).document;
    expect(publication).toMatchObject({
      date: { value: '2024-09-06' },
      time: { value: '10:00' },
      source: { value: '镇政府' },
    });
  });

  it('joins the lines of a title of which none is a headline alone', () => {
    const body = `<div class="t">中共白鹭县委关于市委巡察“回头看”<br>整改情况的通报</div><p>${OPENING}</p>`;
    expect(readPage(pageOf(body)).document.title?.value).toBe('中共白鹭县委关于市委巡察“回头看”整改情况的通报');
  });

  it('makes a title whole that the site cut', () => {
    const cut = article.replace('关于巡察整改情况的通报', '关于巡察整改情况的…');
    const { title } = readPage(
      pageOf(cut, '<meta name="ArticleTitle" content="中共白鹭镇委员会关于巡察整改情况的通报">'),
    ).document;
    expect(title?.value).toBe('中共白鹭镇委员会关于巡察整改情况的通报');
  });
});

describe('a span of the text leads back to the page', () => {
  it.each(loadSpecimens().filter(({ notice }) => notice !== null))('for every character of $slug', ({ html }) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const { document, segments } = readPage(page);
    expect(document.text).toBe(documentOf(html).text);
    for (let start = 0; start < document.text.length; start += 50) {
      const span = { start, end: Math.min(start + 80, document.text.length) };
      const words = anchorSpan(segments, document.text, span)?.join('');
      expect(words?.replace(/\s/gu, '')).toBe(document.text.slice(span.start, span.end).replace(/\s/gu, ''));
    }
  });

  it.each(loadSpecimens().filter(({ notice }) => notice !== null))('outside the body of $slug as well', ({ html }) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const read = readPage(page);
    const anchors = new PageAnchors(page, read);
    const { evidence } = noticeSchema.parse(extract(read.document));
    for (const [pointer, { start, exact }] of Object.entries(evidence)) {
      if (start !== undefined) continue;
      const place = anchors.rangesOfWords(pointer, exact);
      expect(Array.isArray(place) ? place.join('').replace(/\s/gu, '') : place, pointer).toBe(
        exact.replace(/\s/gu, ''),
      );
    }
  });

  it('in the characters that the page has', () => {
    const page = pageOf(
      `<h1>中共白鹭镇委员会关于巡察整改进展情况的通报</h1><p>发布时间：２０２４-１２-２７ ９：３０　来源：云溪清风网</p><p>${OPENING}</p>`,
    );
    const { publication } = readPage(page).document;
    expect(publication.date).toEqual({ value: '2024-12-27', exact: '２０２４-１２-２７' });
    expect(publication.time).toEqual({ value: '09:30', exact: '９：３０' });
  });

  it('to none where only the markup says the words', () => {
    const page = pageOf(`<p>${OPENING}</p>`, '<meta name="ContentSource" content="云溪县纪委监委">');
    expect(new PageAnchors(page, readPage(page)).rangesOfWords('/publication/source', '云溪县纪委监委')).toBe(
      'outside',
    );
  });

  it('though the page has rebuilt its nodes', () => {
    const page = pageOf(`<p>${OPENING}</p><p>第二段，整改到位。</p>`);
    const anchors = new PageAnchors(page, readPage(page));
    page.body.replaceChildren(...Array.from(page.body.children, (child) => child.cloneNode(true)));
    expect(String(anchors.rangesOf({ start: 0, end: 8 }))).toBe(OPENING.slice(0, 8));
    page.querySelector('p')?.replaceChildren('换了别的话。');
    expect(anchors.rangesOf({ start: 0, end: 8 })).toBe('changed');
  });

  it('and a selection in the page back to its span', () => {
    const page = pageOf(`<h1>标题</h1><p>${OPENING}</p><p>第二段，整改<b>到位</b>。</p>`);
    const anchors = new PageAnchors(page, readPage(page));
    const { text } = readPage(page).document;
    const range = page.createRange();
    range.setStart(page.querySelector('p')?.firstChild ?? page, OPENING.length - 3);
    range.setEnd(page.querySelector('b')?.firstChild ?? page, 1);
    const span = anchors.spanIn(range);
    expect(span && text.slice(span.start, span.end)).toBe(`${OPENING.slice(-3)}\n第二段，整改到`);
    range.selectNodeContents(page.querySelector('h1') ?? page);
    expect(anchors.spanIn(range)).toBeNull();
  });

  it('though what stands on another page of the article is above or below it', () => {
    const page = pageOf(`<p>${OPENING}</p>`);
    const read = readPage(page);
    const anchors = new PageAnchors(page, read, 100);
    expect(anchors.topOf(99)).toBe(Number.NEGATIVE_INFINITY);
    expect(anchors.topOf(100 + read.document.text.length)).toBe(Number.POSITIVE_INFINITY);
    expect(anchors.rangesOf({ start: 0, end: 8 })).toBe('outside');
  });

  it('unless the page has changed since', () => {
    const page = pageOf(`<p id="first">${OPENING}</p>`);
    const { document, segments } = readPage(page);
    const span = { start: 0, end: 8 };
    expect(anchorSpan(segments, document.text, span)).not.toBeNull();
    page.getElementById('first')?.replaceChildren('这一段已经换成了别的文字，原来的话不在这里了。');
    expect(anchorSpan(segments, document.text, span)).toBeNull();
  });
});
