import { fold } from '../text/fold';
import { endsSentence, isBelowArticle, isFurniture, withoutJumps } from './furniture';
import type { Line, LineRange } from './line';

/** A piece of a line that is part of the body, and what joins it to the piece before. */
export interface BodyPart {
  line: number;
  start: number;
  end: number;
  joint: '' | '\n';
}

/** Where the body stands among the lines of a page. */
export interface Body {
  /** The first line and the line after the last. */
  from: number;
  to: number;
  parts: BodyPart[];
  text: string;
}

/**
 * The opening of a notice: the team inspected, the findings were given.
 * 根据…部署, A至B, X巡视组对Y进行了巡视 | X巡察组向Y反馈了巡察意见. Not: a list of headlines, a line of navigation.
 */
const OPENING = /巡[视察].{0,80}(?:进行|开展|实施|反馈|整改)|(?:进行|开展|实施|反馈).{0,80}巡[视察]/u;
const SECTION =
  /^(?:问题[\d一二三四五六七八九十]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、．])/u;
/** A line that is a date and nothing else, whole or with characters lost. */
const DATE_LINE =
  /^(?:\d{4}|[〇零○一二三四五六七八九?]{4})年?[\d一二三四五六七八九十]{1,4}月?[\d一二三四五六七八九十]{0,3}日$/u;
const SIGNATURE =
  /^(?:中共|中国共产党)?[\p{Script=Han}()“”·]{3,40}(?:委|委员会|党组|党委|党工委|党总支|支部|公司|局|厅|院|校|办)$/u;
const LONGEST_MARKER = 8;
const PROSE_LENGTH = 30;

/**
 * Finds the notice's body: from its opening sentence to its signature, without what was set between and around.
 * @param within the lines among which it is to be found, all of them if left out
 */
export function findBody(lines: readonly Line[], within?: LineRange): Body {
  const upTo = within ? lines.slice(0, within.to) : lines;
  const from = findOpening(upTo, within?.from ?? 0);
  const to = findEnd(upTo, from);
  const parts = bodyParts(lines, from, to);
  const text = parts.map(({ line, start, end, joint }) => joint + (lines[line]?.text.slice(start, end) ?? '')).join('');
  return { from, to, parts, text };
}

/** Whether a line is prose: long, with marks inside, no link, no path of navigation. */
export function isProse(line: Line): boolean {
  return !line.linked && line.text.length >= PROSE_LENGTH && /[。；，,;]/u.test(line.text) && !/[>»›]/u.test(line.text);
}

/** Whether a line can be a notice's opening sentence. */
export function isOpening(line: Line): boolean {
  return isProse(line) && OPENING.test(fold(line.text));
}

/** Whether a line is a date and nothing else, as a signature ends. */
export function isDateLine({ text }: Line): boolean {
  return DATE_LINE.test(fold(text).replaceAll(' ', ''));
}

/** Whether a line is one that only a notice has: a section's heading, its signature. */
export function isNoticesOwn(line: Line): boolean {
  return !line.linked && (isSection(line.text) || isDateLine(line) || SIGNATURE.test(fold(line.text).trim()));
}

/** The line with the opening sentence, else the first line of prose, else the end. */
function findOpening(lines: readonly Line[], start: number): number {
  const opening = lines.findIndex((line, i) => i >= start && isOpening(line));
  const prose = opening >= 0 ? opening : lines.findIndex((line, i) => i >= start && isProse(line));
  return prose >= 0 ? prose : lines.length;
}

function findEnd(lines: readonly Line[], from: number): number {
  const opening = lines[from];
  if (!opening) return from;
  const again = lines.findIndex((line, i) => i > from && line.text === opening.text);
  const limit = again > 0 ? again : lines.length;
  const lastSection = lines.findLastIndex((line, i) => i < limit && i > from && !line.linked && isSection(line.text));
  const below = lines.findIndex((line, i) => i > Math.max(from, lastSection) && i < limit && isBelowArticle(line.text));
  return trimEnd(lines, from, below > 0 ? below : limit);
}

/** Ends the body with its signature's date, or without one with the last line that reads as its own. */
function trimEnd(lines: readonly Line[], from: number, limit: number): number {
  const lastProse = lines.findLastIndex((line, i) => i >= from && i < limit && isProse(line));
  for (let i = limit - 1; i > lastProse; i--) {
    const line = lines[i];
    if (line && isDateLine(line)) return i + 1;
  }
  let end = lastProse + 1;
  while (end < limit && continuesBody(lines[end])) end++;
  return end;
}

/** Whether a short line behind the last prose is still the notice's: its signature, a bare heading, the end of a sentence. */
function continuesBody(line: Line | undefined): boolean {
  if (!line || line.linked) return false;
  if (isFurniture(line)) return true;
  const text = fold(line.text).trim();
  return SIGNATURE.test(text) || isSection(text) || /。$/u.test(text);
}

function bodyParts(lines: readonly Line[], from: number, to: number): BodyPart[] {
  const parts: BodyPart[] = [];
  let paragraph = '';
  let interrupted = false;
  let cut = false;
  for (let i = from; i < to; i++) {
    const line = lines[i];
    if (!line || line.linked) continue;
    if (isFurniture(line)) {
      interrupted = true;
      continue;
    }
    const { start, end } = withoutJumps(line.text);
    const runsOn = cut || start > 0 ? !isWhole(paragraph) : interrupted && breaksOff(paragraph, line.text);
    const joins = parts.length > 0 && runsOn;
    parts.push({ line: i, start, end, joint: parts.length === 0 || joins ? '' : '\n' });
    paragraph = (joins ? paragraph : '') + line.text.slice(start, end);
    interrupted = false;
    cut = end < line.text.length;
  }
  return parts;
}

/** Whether what stands before a jump mark ends where its paragraph does. Any other end the mark has cut. */
function isWhole(paragraph: string): boolean {
  return /[。！？!?][”’」』)）]?$/u.test(paragraph);
}

/** Whether prose stops in its sentence before the next line. A heading and a signature need no mark at their end. */
function breaksOff(paragraph: string, next: string): boolean {
  const isHeading = isSection(paragraph) && !paragraph.includes('。');
  return !endsSentence(paragraph) && /[，,；;。]/u.test(paragraph) && !isHeading && !isSection(next);
}

/** Whether a line begins as a numbered section does. */
export function isSection(line: string): boolean {
  return SECTION.test(fold(line.slice(0, LONGEST_MARKER)));
}
