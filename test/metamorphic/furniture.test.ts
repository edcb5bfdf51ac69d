import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { type Line, NO_HINTS } from '../../src/page/line';
import { readLines } from '../../src/page/read-lines';
import { SAMPLES } from './corpus';
import { holds, oneOf } from './property';
import { readNotice } from './read-notice';

/** What a page prints between the paragraphs of an article. */
const BETWEEN = ['3', '- 12 -', '第3页', '第 3 页 共 8 页', '— 7 —', '(下转第六版)', '（紧接第A5版）', '下转第六版'];
/** Where a newspaper cuts an article, and where it goes on. */
const CUTS = [
  ['(下转第六版)', '(紧接第五版)'],
  ['（下转第A6版）', '（上接第A5版）'],
  ['（转第5版）', '（接第4版）'],
  [' (下转第三版)', '(上接第一版)'],
  ['下转第六版', '上接第五版'],
] as const;
/** What stands between heading and body. */
const ABOVE = ['【字体：大 中 小】', '打印本页', '分享到：微信 微博', '浏览次数：1203', '字号：A+ A-'];
const BELOW = [
  '【返回顶部】',
  '打印 关闭',
  '分享到：',
  '扫一扫在手机打开当前页',
  '上一篇：中共某县委关于巡察整改进展情况的通报',
  '下一篇：2024-05-01 关于2023年度部门决算的公告。',
  '责任编辑：王小明',
];
const LINKS = [
  '关于巡视整改进展情况的通报',
  '2024年工作要点',
  '首页 > 巡视巡察 > 巡视整改，各项工作有序推进，共取得成效12项',
];
const SHORTEST_CUT = 40;

const pages = SAMPLES.map(({ name, lines }) => {
  const { document, body } = readLines(lines, NO_HINTS);
  return { name, lines, body, document, notice: readNotice(document) };
});
type Page = (typeof pages)[number];

const page = oneOf(pages, ({ name }) => name);
const someOf = (lines: string[]) => fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 4 });

describe('furniture of the page', () => {
  holds(
    'between paragraphs changes nothing',
    120,
    fc.property(page, fc.nat(), someOf(BETWEEN), (target, choice, furniture) => {
      const places = placesBetween(target);
      expectSame(target, inserted(target.lines, places[choice % places.length] ?? 0, furniture.map(unlinked)));
    }),
  );

  holds(
    'that cuts a sentence in two changes nothing',
    120,
    fc.property(
      page,
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...CUTS),
      someOf(BETWEEN),
      (target, row, column, cut, between) => {
        const rows = rowsToCut(target);
        const at = rows[row % rows.length] ?? 0;
        const [left, right] = halves(target.lines[at]?.text ?? '', column);
        fc.pre(!/[。！？!?][”’」』)）]?$/u.test(left));
        const pieces = [left + cut[0], ...between, cut[1] + right].map(unlinked);
        expectSame(target, target.lines.toSpliced(at, 1, ...pieces));
      },
    ),
  );

  holds(
    'above and below the article changes nothing',
    80,
    fc.property(page, someOf(ABOVE), someOf(BELOW), someOf(LINKS), (target, above, below, links) => {
      const { from, to } = target.body;
      const under = [...below.map(unlinked), ...links.map(linked)];
      expectSame(target, inserted(inserted(target.lines, to, under), from, above.map(unlinked)));
    }),
  );

  holds(
    'that is a link changes nothing, wherever it stands in the article',
    60,
    fc.property(page, fc.nat(), someOf(LINKS), (target, choice, links) => {
      const { from, to } = target.body;
      expectSame(target, inserted(target.lines, from + (choice % (to - from + 1)), links.map(linked)));
    }),
  );
});

function expectSame({ document, notice }: Page, lines: readonly Line[]): void {
  const after = readLines(lines, NO_HINTS).document;
  expect(after).toEqual(document);
  expect(readNotice(after)).toEqual(notice);
}

/** Behind every line but prose that lost its last mark, where nobody can tell. */
function placesBetween({ lines, body }: Page): number[] {
  return lines.flatMap((_, i) => (i > body.from && i < body.to && !isOpen(lines[i - 1]?.text ?? '') ? [i] : []));
}

/** The paragraphs behind the opening that are long enough to be cut. */
function rowsToCut({ lines, body }: Page): number[] {
  return lines.flatMap(({ text }, i) => (i > body.from && i < body.to && text.length >= SHORTEST_CUT ? [i] : []));
}

function halves(text: string, choice: number): [string, string] {
  const at = 2 + (choice % (text.length - 4));
  return [text.slice(0, at), text.slice(at)];
}

function isOpen(text: string): boolean {
  const isMarked = /^[一二三四五六七八九十（(]/u.test(text) && !text.includes('。');
  return /[，,；;。]/u.test(text) && !/[。！？；：…!?;:”’」』)）》】]$/u.test(text) && !isMarked;
}

function inserted(lines: readonly Line[], at: number, furniture: readonly Line[]): Line[] {
  return lines.toSpliced(at, 0, ...furniture);
}

function unlinked(text: string): Line {
  return { text, block: -1, linked: false };
}

function linked(text: string): Line {
  return { text, block: -1, linked: true };
}
