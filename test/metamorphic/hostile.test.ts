import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect } from 'vitest';
import { extract } from '../../src/extract/extract';
import { readDump } from '../../src/page/read-dump';
import { readPage } from '../../src/page/read-page';
import type { DocumentText } from '../../src/text/document-text';
import { hostileText } from './hostile-text';
import { holds } from './property';
import { readNotice } from './read-notice';
import { saidBy } from './said';

const TITLE = '中共栖云县委关于省委巡视整改进展情况的通报';
/** Enough for a text to be taken for a notice, whatever comes behind it. */
const OPENING =
  '2024年9月18日至11月15日，省委第五巡视组对栖云县开展了常规巡视。2025年1月10日，省委第五巡视组向栖云县委反馈了巡视意见。现将巡视整改进展情况公布如下。整改工作以来，整改有序，整改有力。';

/** Where the text stands that no notice has: by itself, in a section, in the statement on sanctions, in the end. */
const place = fc.constantFrom(
  (text: string) => text,
  (text: string) => `\n一、关于“${text}”问题的整改情况\n（一）${text}\n二、${text}`,
  (text: string) => `\n整改期间，给予党纪处分5人（${text}），政务处分${text}；清退${text}`,
  (text: string) => `\n一、关于问题的整改情况\n联系电话：${text}\n${text}\n中共栖云县委\n2025年6月25日`,
);
const stated = fc.option(hostileText.map((exact) => ({ value: exact, exact })));
const day = fc.option(
  fc.constantFrom('2025-06-26', '2024-02-29', '1999-12-31').map((value) => ({ value, exact: value })),
);

describe('a text that no notice has', () => {
  holds(
    'gives a valid notice behind the opening of one',
    200,
    fc.property(place, hostileText, day, (at, hostile, date) => {
      const text = OPENING + at(hostile);
      const publication = { source: null, date, time: null, edition: null };
      const notice = readNotice({ title: { value: TITLE, exact: TITLE }, publication, text });
      expect(notice.text).toBe(text);
      expect(saidBy(notice).filter(({ value }) => value === '')).toEqual([]);
    }),
  );

  holds(
    'gives a notice or a reason, wherever it stands',
    60,
    fc.property(hostileText, stated, stated, (text, title, source) => {
      expectNoticeOrReason({ title, publication: { source, date: null, time: null, edition: null }, text });
    }),
  );

  holds(
    'is read from a dump and from a page',
    60,
    fc.property(hostileText, fc.boolean(), (text, isBehindOpening) => {
      const lines = isBehindOpening ? `${TITLE}\n${OPENING}\n${text}` : text;
      expectNoticeOrReason(readDump(lines));
      const html = `<title>${text}</title><meta name="ArticleTitle" content="${text}"><p>${lines.replaceAll('\n', '<p>')}`;
      expectNoticeOrReason(
        readPage(new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document).document,
      );
    }),
  );
});

function expectNoticeOrReason(document: DocumentText): void {
  const result = extract(document);
  if (result.kind === null) expect(result.reason).toMatch(/\S/u);
  else readNotice(document);
}
