import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../../src/page/read-page';
import type { DocumentText } from '../../src/text/document-text';

/** A short notice, for pages that are made around it. */
export const TITLE = '中共白鹭镇委员会关于巡察整改情况的通报';
export const OPENING =
  '根据县委统一部署，2024年3月4日至4月30日，县委第三巡察组对白鹭镇党委开展了巡察。现将整改情况予以公布。';
export const SECTION = '一、关于“理论学习走过场”问题的整改情况，镇党委对照反馈意见逐条制定了整改措施并抓好落实。';
export const SECOND = '二、关于“基层基础不牢”问题的整改情况，整顿软弱涣散党支部3个，补选支部委员7名，均已到位。';
export const SIGNED = ['中共白鹭镇委员会', '2024年9月3日'];
export const LINES = [OPENING, SECTION, SECOND, ...SIGNED];
export const BODY = LINES.join('\n');

export function paragraphs(lines: readonly string[] = LINES): string {
  return lines.map((line) => `<p>　　${line}</p>`).join('\n');
}

/** A page as it is served, title and all. */
export function pageWith(body: string, head = ''): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

/** Reads a page as the command line does, at an address if one is given. */
export function readHtml(html: string | Uint8Array, url?: string): DocumentText {
  return readPage(domOf(html, url)).document;
}

export function domOf(html: string | Uint8Array, url?: string): Document {
  return new JSDOM(html, { ...(url ? { url } : {}), virtualConsole: new VirtualConsole() }).window.document;
}
