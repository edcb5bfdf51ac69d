import type { Stated } from '../text/document-text';
import { fold } from '../text/fold';
import { squeeze } from '../text/squeeze';
import type { Line, LineRange, PageHints } from './line';

/** What a headline of a notice says, whatever its kind; short, without a full stop, no path of navigation. */
const HEADLINE =
  /^(?=.{0,100}(?:巡[视察].{0,100}(?:整改|反馈|情况|公告|进驻|动员|启动|展开)|(?:整改|反馈).{0,100}巡[视察]|接受.{0,100}(?:审查|调查)|开除党籍|双开|(?:通报|曝光).{0,100}(?:[起例]|典型|违))).{6,100}$/u;
const NO_HEADLINE = /[。；>»|]/u;
const LABEL = /(?:来源|发布时间|发布日期|字体|字号|浏览|点击|当前位置|您.{0,4}位置|名称)/u;
const BODY_NAME = /(?:委|委员会|党组|党委|党工委|支部|总支|局|厅|院|校|公司|办|中心|馆|站|所)$/u;
/** How a headline ends whose last line stands alone: 整改进展情况的通报. Not a column: 巡察通报. */
const ENDING = /^(?:集中|巡[视察])?(?:整改|落实)[\p{Script=Han}]{0,8}(?:通报|报告|公告|公示)$/u;
/** How far above the opening sentence a headline may stand, in lines. */
const REACH = 60;
const MOST_TITLE_LINES = 3;

export interface TitleLines {
  title: Stated;
  /** The first line of the title and the line after its last. */
  from: number;
  to: number;
}

/** The title: the headline nearest above the body, its lines joined where the page broke it; null if there is none. */
export function findTitle(lines: readonly Line[], bodyFrom: number, hints: PageHints): TitleLines | null {
  for (let i = bodyFrom - 1; i >= Math.max(0, bodyFrom - REACH); i--) {
    const line = lines[i];
    if (!line || line.linked || !isHeadline(blockText(lines, i))) continue;
    return titleOf(lines, { from: i, to: i + 1 }, hints);
  }
  return null;
}

/** The title that stands in these lines and those it runs on into; null if they are no headline. */
export function headlineOf(lines: readonly Line[], range: LineRange, hints: PageHints): TitleLines | null {
  if (range.to - range.from > MOST_TITLE_LINES) return null;
  return isHeadline(textOf(lines, range)) ? titleOf(lines, range, hints) : null;
}

function titleOf(lines: readonly Line[], within: LineRange, hints: PageHints): TitleLines {
  const range = titleRange(lines, within, hints);
  const exact = textOf(lines, range);
  return { title: { value: wholeTitle(exact, hints), exact }, ...range };
}

function textOf(lines: readonly Line[], { from, to }: LineRange): string {
  return lines
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
}

/** A line with the others of its block, as a title is that the page broke; the line alone where they are many. */
function blockText(lines: readonly Line[], at: number): string {
  const { block, text = '' } = lines[at] ?? {};
  const near = lines.slice(Math.max(0, at - MOST_TITLE_LINES), at + MOST_TITLE_LINES + 1);
  const own = near.filter((line) => line.block === block && !line.linked).map((line) => line.text);
  return own.length > MOST_TITLE_LINES || isHeadline(text) ? text : own.join('');
}

function isHeadline(text: string): boolean {
  const folded = fold(text).replaceAll(' ', '');
  return HEADLINE.test(folded) && !NO_HEADLINE.test(folded) && !LABEL.test(folded);
}

/** The lines that make up one title: those of its block, and those above or below that it runs on from or into. */
function titleRange(lines: readonly Line[], within: LineRange, hints: PageHints): LineRange {
  let { from, to } = within;
  while (continues(lines[from - 1], lines[from], hints)) from--;
  while (continues(lines[to - 1], lines[to], hints)) to++;
  return { from, to };
}

function continues(above: Line | undefined, below: Line | undefined, hints: PageHints): boolean {
  if (!above || !below || above.linked || below.linked) return false;
  const [first, second] = [fold(above.text).trim(), fold(below.text).trim()];
  if (first.length + second.length > 100 || LABEL.test(first) || LABEL.test(second)) return false;
  if (above.block === below.block) return !/[。；]/u.test(first + second);
  if (/关于$/u.test(first) || (/^关于/u.test(second) && BODY_NAME.test(first))) return true;
  if (ENDING.test(second) && /关于/u.test(first) && !/(?:通报|报告|公告|公示)$/u.test(first)) return true;
  return [hints.articleTitle, hints.documentTitle].some(
    (hint) => hint !== null && runsOn(squeeze(hint), first, second),
  );
}

/** Whether a hint to the title has the two lines one after the other, and begins with the first or with what is above it. */
function runsOn(hint: string, first: string, second: string): boolean {
  const at = hint.indexOf(squeeze(first + second));
  return squeeze(first).length >= 4 && at >= 0 && (at === 0 || !/[-_—|]/u.test(hint.slice(0, at)));
}

/** A title that the site cut (…) is whole in the page's own description. */
function wholeTitle(exact: string, hints: PageHints): string {
  const value = exact.replace(/[\s\u00A0\u200B]+/gu, ' ').trim();
  const cut = /^(?<kept>.{8,})(?:…|\.{3})$/u.exec(value)?.groups?.kept;
  if (!cut || !hints.articleTitle) return value;
  return squeeze(hints.articleTitle).startsWith(squeeze(cut)) ? hints.articleTitle.trim() : value;
}
