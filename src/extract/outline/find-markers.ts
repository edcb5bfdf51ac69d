import type { Span } from '../../notice/evidence';
import { findStarts } from '../../text/pattern';
import { pairs } from '../../text/quotes';
import { byPosition, trimSpan } from '../../text/span';
import { DAMAGED_STYLES, MARKER_STYLES, type MarkerStyleName, markerLabel, markerNumber } from './markers';

/** What looks like a marker. Whether it is one depends on the markers before and after it (`build-tree.ts`). */
export interface Candidate extends Span {
  style: MarkerStyleName;
  label: string;
  number: number;
  /** What stands before it: the start of a paragraph, the end of a sentence or clause, a lesser mark, or plain words. */
  before: 'paragraph' | 'sentence' | 'comma' | 'words';
  /** It lost a sign, and counts only where it goes on with a list. */
  damaged: boolean;
  /** The paragraph it stands in. */
  paragraph: Span;
}

type Style = (typeof MARKER_STYLES)[number] & { compiled: RegExp; damaged: boolean };
const WHOLE = MARKER_STYLES.map((style) => compiled(style, false));
const STYLES = byFirst(WHOLE);
/** At the start of a paragraph a marker may be damaged, which is tried last. */
const HEAD_STYLES = byFirst([...WHOLE, ...DAMAGED_STYLES.map((style) => compiled(style, true))]);
/** Where a marker may begin within a paragraph; cheap, so that the patterns run at few places. */
const POSSIBLE_START =
  /\((?= ?[1-9一二三四五六七八九十])|[①-⑳⑴-⒇㈠-㈩]|问题(?=[(1-9一二三四五六七八九十])|第[一二三四五六七八九十]|[一二三四五六七八九十]{1,3}[是、]|(?<![\d.])[1-9]\d?[.、-]/gu;
const QUOTE_LIMIT = 60;

/**
 * All that looks like a marker, in order.
 * @param lines the paragraphs
 * @param titles the spans inside 《》
 */
export function findCandidates(folded: string, lines: readonly Span[], titles: readonly Span[]): Candidate[] {
  const isQuoted = within(quoted(folded, titles));
  const starts = findStarts(folded, POSSIBLE_START).filter((start) => !isQuoted(start));
  let at = 0;
  const found = lines.flatMap((span) => {
    const paragraph = trimSpan(folded, span);
    const from = at;
    while ((starts[at] ?? Number.POSITIVE_INFINITY) < paragraph.end) at++;
    return candidatesIn(folded, paragraph, starts.slice(from, at));
  });
  return withOrdinalSections(found);
}

/** 第一、 and 第二、 at the start of paragraphs divide a notice that has no 一、; else they are a list within the text. */
function withOrdinalSections(candidates: Candidate[]): Candidate[] {
  const heads = candidates.filter(({ before }) => before === 'paragraph');
  const ordinals = heads.filter(({ style }) => style === 'ordinal');
  const first = heads.find(({ style, damaged }) => style !== 'item' && !damaged);
  if (ordinals.length < 2 || first?.style !== 'ordinal' || heads.some(({ style }) => style === 'han'))
    return candidates;
  return candidates.map((candidate) => (ordinals.includes(candidate) ? { ...candidate, style: 'han' } : candidate));
}

/** @param starts where a marker may begin within the paragraph */
function candidatesIn(folded: string, paragraph: Span, starts: readonly number[]): Candidate[] {
  const head = candidateAt(folded, paragraph.start, paragraph);
  const found = head ? [head] : [];
  let from = head?.end ?? paragraph.start + 1;
  for (const start of starts) {
    const candidate = start < from ? null : candidateAt(folded, start, paragraph);
    if (!candidate) continue;
    found.push(candidate);
    from = candidate.end;
  }
  return found;
}

function candidateAt(folded: string, start: number, paragraph: Span): Candidate | null {
  const atHead = start === paragraph.start;
  const before = atHead ? 'paragraph' : boundaryBefore(folded, start);
  for (const { name, compiled, damaged } of (atHead ? HEAD_STYLES : STYLES).get(folded.charAt(start)) ?? []) {
    compiled.lastIndex = start;
    const groups = compiled.exec(folded)?.groups;
    if (!groups?.label) continue;
    const number = markerNumber(groups.number ?? '');
    if (number === null) continue;
    const label = markerLabel(groups.label);
    return { style: name, label, number, before, damaged, paragraph, start, end: compiled.lastIndex };
  }
  return null;
}

function compiled(style: (typeof MARKER_STYLES)[number], damaged: boolean): Style {
  return { ...style, damaged, compiled: new RegExp(style.pattern, 'uy') };
}

/** The styles by each character that they may begin with, in their order. */
function byFirst(styles: readonly Style[]): ReadonlyMap<string, Style[]> {
  const chars = new Set(styles.flatMap(({ first }) => [...first]));
  return new Map(Array.from(chars, (char) => [char, styles.filter(({ first }) => first.includes(char))]));
}

function boundaryBefore(folded: string, start: number): Candidate['before'] {
  const char =
    folded
      .slice(Math.max(0, start - 3), start)
      .trimEnd()
      .at(-1) ?? '';
  if ('。;:!?'.includes(char)) return 'sentence';
  return ',、)”—'.includes(char) ? 'comma' : 'words';
}

/** What stands in 《》 or in short quotes: no marker begins there. A long quote is one that lost its end. */
function quoted(folded: string, titles: readonly Span[]): Span[] {
  const short = [...pairs(folded, '“', '”'), ...pairs(folded, '‘', '’')].filter((s) => s.end - s.start < QUOTE_LIMIT);
  return [...titles, ...short].sort(byPosition);
}

/** Tells whether an offset lies within one of the spans, for spans in their order and offsets that rise. */
function within(spans: readonly Span[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= offset) at++;
    return (spans[at]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
