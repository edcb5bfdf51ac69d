import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/cli/read-document';
import { BODY, paragraphs, TITLE } from '../page/notice-page';

const gbk = gbkEncoder();
const utf8 = (text: string) => Buffer.from(text, 'utf8');

/** The two-byte part of GBK, turned round: Node decodes it and does not encode it. */
function gbkEncoder(): (text: string) => Buffer {
  const decoder = new TextDecoder('gbk');
  const bytes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\uFFFD' && !bytes.has(char)) bytes.set(char, [lead, trail]);
    }
  }
  return (text) => Buffer.from([...text].flatMap((char) => bytes.get(char) ?? [char.charCodeAt(0)]));
}

function page(meta: string, above = ''): string {
  return `${above}<!DOCTYPE html><html><head>${meta}<title>通报</title></head><body><h1>${TITLE}</h1>${paragraphs()}</body></html>`;
}

/** What a firewall puts above the head, longer than what is looked at before parsing. */
const SCRIPT = `<script>var _ws_sbu="${'x'.repeat(1500)}";</script>`;

describe('the encoding of a page', () => {
  it.each<[string, Buffer]>([
    ['gbk', gbk(page('<meta charset="gbk">'))],
    ['gb2312, without quotes', gbk(page('<meta charset=gb2312>'))],
    ['gb18030', gbk(page('<META charset="GB18030">'))],
    ['by http-equiv', gbk(page('<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />'))],
    ['by http-equiv, turned round', gbk(page('<META content="text/html; charset=gb2312" http-equiv=Content-Type>'))],
    ['gbk, said behind a long script', gbk(page('<meta charset="gbk">', SCRIPT))],
    ['UTF-8, said behind a long script', utf8(page('<meta charset="utf-8">', SCRIPT))],
    ['gbk, not said', gbk(page(''))],
    ['UTF-8, not said', utf8(page(''))],
    ['UTF-8 by its mark, wrongly said', utf8(`\uFEFF${page('<meta charset="gbk">')}`)],
    ['UTF-16 by its mark', Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(page(''), 'utf16le')])],
  ])('%s', (_, bytes) => {
    const document = readDocument('通报.html', bytes);
    expect(document.text).toBe(BODY);
    expect(document.title?.value).toBe(TITLE);
  });

  it('reads a character of four bytes', () => {
    // 㐂 (U+3402), as in names; GB18030 only.
    const [before = '', after = ''] = page('<meta charset="gb18030">').split('镇党委');
    const bytes = Buffer.concat([gbk(before), Buffer.of(0x81, 0x39, 0xef, 0x31), gbk(after)]);
    expect(readDocument('通报.HTM', bytes).text).toContain('白鹭㐂');
  });
});

describe('a file that is no page', () => {
  it('is a dump', () => {
    expect(readDocument('通报.txt', utf8(`\uFEFF${TITLE}\n${BODY}`)).text).toBe(BODY);
  });
});
