import type { DocumentText, Stated } from '../text/document-text';
import { fold } from '../text/fold';
import type { Line, LineRange, PageHints } from './line';

type Publication = DocumentText['publication'];

const DATE = '(?<year>\\d{4}) ?[-/.年] ?(?<month>\\d{1,2}) ?[-/.月] ?(?<day>\\d{1,2})日?';
const CLOCK = '(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?';
const SOURCE_LABEL = '(?:信息|稿件|文章|新闻)?来 ?源|发布(?:机构|单位|部门)|供稿(?:单位)?';
const DATE_LABEL = '(?:发布|公开|发表|发稿|公布|更新)?(?:时间|日期)';
/** What may not be a source: the label of the next field, a control, a bracket. */
const NEXT_FIELD = `(?:${SOURCE_LABEL}|${DATE_LABEL}|作者|编辑|浏览|点击|阅读|访问|字[体号]|分享|打印|保护视力|责任|【|\\[|\\()`;
const SOURCE = new RegExp(
  `(?:(?:${SOURCE_LABEL}) ?: ?\\n? ?|(?:^|\\n)(?:${SOURCE_LABEL})\\n)(?!${NEXT_FIELD})(?<source>[^\\s:|]{2,40}?)(?=\\s|${NEXT_FIELD}|\\||$)`,
  'du',
);
const LABELLED_DATE = new RegExp(`(?<!成文)(?:${DATE_LABEL}) ?:? ?\\n? ?${DATE}(?:\\s{0,4}${CLOCK})?`, 'u');
/** A line that is a date, a time and perhaps the source: 2025-06-10 09:00 省纪委监委网站 */
const BARE_LINE = new RegExp(`^${DATE}(?:\\s{1,4}${CLOCK})?(?:\\s{1,4}(?<source>[^\\s:]{2,40}))?$`, 'dmu');
const ANY_DATE = new RegExp(`${DATE}(?:\\s{1,4}${CLOCK})?`, 'u');

/** 第A11版:发布厅 | 00006版:要闻 */
const EDITION = /(?:^|\s)第?(?<edition>[A-Z]?\d{1,5})版(?:$|[:\s])/dmu;
/** 山城日报 数字报 */
const NEWSPAPER =
  /(?<source>[\p{Script=Han}]{1,10}(?:日报|晚报|晨报|早报|时报|商报|都市报|周报|周刊|导报|青年报|法[制治]报|农民报|工人报))(?:$|\s|数字|电子|-|_)/dmu;
/** A newspaper prints its day with the day of the week. */
const WEEKDAY_DATE = new RegExp(`${DATE} ?(?:星期|周)[一二三四五六日天]`, 'u');

const HEADER_REACH = 12;

/** Where the article stands among the lines, and where its source line usually does. */
interface ArticleLines {
  title: LineRange | null;
  body: LineRange;
  sources: readonly LineRange[];
}

/**
 * Who published the notice and when: from the lines a reader sees about the title first, then from the page's own
 * description, of which only the day is trusted (its clock is often wrong).
 */
export function findPublication(lines: readonly Line[], article: ArticleLines, hints: PageHints): Publication {
  const edition = findStated(textOf(lines.slice(0, article.body.from)), EDITION, 'edition');
  if (edition) return newspaper(lines, article, edition, hints);
  const [header, elsewhere] = headerTexts(lines, article);
  const dated = findDated(header) ?? findDated(elsewhere);
  const source = findSource(header) ?? findSource(elsewhere);
  return {
    source: source ?? statedHint(hints.contentSource),
    date: dateOf(dated) ?? dateOf(seek(ANY_DATE, hints.pubDate ?? '')),
    time: timeOf(dated),
    edition: null,
  };
}

/** What a pattern finds in a text when its characters are folded, each to one; `words` are the text's own. */
interface Found {
  match: RegExpExecArray;
  words: string;
}

function seek(pattern: RegExp, text: string): Found | null {
  const match = pattern.exec(fold(text));
  return match && { match, words: text.slice(match.index, match.index + match[0].length) };
}

function findDated(text: string): Found | null {
  return seek(LABELLED_DATE, text) ?? seek(BARE_LINE, text) ?? seek(ANY_DATE, text);
}

function findSource(text: string): Stated | null {
  return findStated(text, SOURCE, 'source') ?? findStated(text, BARE_LINE, 'source');
}

/**
 * The lines between title and body, and the few above the title, in that order: what stands nearest counts first, but
 * for a known source line among them. A known one that stands elsewhere is a text of its own.
 */
function headerTexts(lines: readonly Line[], { title, body, sources }: ArticleLines): [string, string] {
  const from = title?.from ?? body.from;
  const reach = Math.max(0, from - HEADER_REACH);
  const isNear = (source: LineRange) => source.from >= reach && source.to <= body.from;
  const textOfParts = (parts: readonly LineRange[]) =>
    parts.map((part) => textOf(lines.slice(part.from, part.to).filter(({ linked }) => !linked))).join('\n');
  const between = { from: title?.to ?? body.from, to: body.from };
  const outside = sources.filter((source) => isOutside(source, body));
  return [
    textOfParts([...outside.filter(isNear), between, { from: reach, to: from }]),
    textOfParts(outside.filter((source) => !isNear(source))),
  ];
}

/** A source line in the body is none: what it says are the notice's own days. */
function isOutside(source: LineRange, body: LineRange): boolean {
  return source.to <= body.from || source.from >= body.to;
}

function newspaper(
  lines: readonly Line[],
  { body, sources }: ArticleLines,
  edition: Stated,
  hints: PageHints,
): Publication {
  const outside = sources.filter((source) => isOutside(source, body));
  const parts = [...outside, { from: 0, to: body.from }, { from: body.to, to: lines.length }];
  const around = parts.map(({ from, to }) => textOf(lines.slice(from, to))).join('\n');
  const dated = seek(WEEKDAY_DATE, around) ?? seek(ANY_DATE, around) ?? seek(ANY_DATE, hints.pubDate ?? '');
  const named = findStated(around, NEWSPAPER, 'source') ?? findStated(hints.documentTitle ?? '', NEWSPAPER, 'source');
  return { source: named ?? statedHint(hints.contentSource), date: dateOf(dated), time: null, edition };
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}

function findStated(text: string, pattern: RegExp, group: string): Stated | null {
  const found = seek(pattern, text);
  const value = found?.match.groups?.[group];
  const [start, end] = found?.match.indices?.groups?.[group] ?? [0, 0];
  return value ? { value, exact: text.slice(start, end) } : null;
}

function statedHint(hint: string | null): Stated | null {
  const exact = hint?.trim();
  return exact ? { value: exact, exact } : null;
}

function dateOf(found: Found | null): Stated | null {
  if (!found) return null;
  const { match, words } = found;
  const { year, month, day } = match.groups ?? {};
  if (!year || !month || !day || !isDay(Number(year), Number(month), Number(day))) return null;
  const start = match[0].indexOf(year);
  const clock = match[0].search(/\s{1,4}\d{1,2}:\d{2}/u);
  const exact = words
    .slice(start, clock > start ? clock : undefined)
    .replace(/[\s星期周一二三四五六日天]{0,8}$/u, (tail) => (tail.startsWith('日') ? '日' : ''));
  return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, exact };
}

/** Whether the calendar has such a day: not 2025-02-31. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function timeOf(found: Found | null): Stated | null {
  const { hour, minute } = found?.match.groups ?? {};
  if (!found || !hour || !minute || Number(hour) > 23 || Number(minute) > 59) return null;
  const clock = `${hour}:${minute}`;
  const start = found.match[0].lastIndexOf(clock);
  return { value: clock.padStart(5, '0'), exact: found.words.slice(start, start + clock.length) };
}
