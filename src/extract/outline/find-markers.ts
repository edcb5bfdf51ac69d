import type { Span } from '../../notice/evidence';
import { pairs } from '../../text/quotes';
import { paragraphs } from '../../text/sentences';
import { trimSpan } from '../../text/span';
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

const compile = (pattern: string) => new RegExp(pattern, 'uy');
const STYLES = MARKER_STYLES.map(({ name, pattern }) => ({ name, pattern: compile(pattern) }));
const DAMAGED = DAMAGED_STYLES.map(({ name, pattern }) => ({ name, pattern: compile(pattern) }));
/** Where a marker may begin within a paragraph; cheap, so that the patterns run at few places. */
const POSSIBLE_START =
  /[(①-⑳⑴-⒇㈠-㈩]|问题|第[一二三四五六七八九十]|[一二三四五六七八九十]{1,3}[是、]|(?<![\d.])[1-9]\d?[.、-]/gu;
const QUOTE_LIMIT = 60;

/** All that looks like a marker, in order. */
export function findCandidates(folded: string): Candidate[] {
  return paragraphs(folded).flatMap((span) => candidatesIn(folded, trimSpan(folded, span)));
}

function candidatesIn(folded: string, paragraph: Span): Candidate[] {
  const head = candidateAt(folded, paragraph.start, paragraph);
  const found = head ? [head] : [];
  let from = head?.end ?? paragraph.start + 1;
  for (const match of withoutQuotes(folded.slice(paragraph.start, paragraph.end)).matchAll(POSSIBLE_START)) {
    const start = paragraph.start + match.index;
    if (start < from) continue;
    const candidate = candidateAt(folded, start, paragraph);
    if (!candidate) continue;
    found.push(candidate);
    from = candidate.end;
  }
  return found;
}

function candidateAt(folded: string, start: number, paragraph: Span): Candidate | null {
  const atHead = start === paragraph.start;
  const before = atHead ? 'paragraph' : boundaryBefore(folded, start);
  for (const { styles, damaged } of [
    { styles: STYLES, damaged: false },
    { styles: atHead ? DAMAGED : [], damaged: true },
  ]) {
    for (const { name, pattern } of styles) {
      pattern.lastIndex = start;
      const groups = pattern.exec(folded)?.groups;
      if (!groups?.label) continue;
      const number = markerNumber(groups.number ?? '');
      if (number === null) continue;
      const label = markerLabel(groups.label);
      return { style: name, label, number, before, damaged, paragraph, start, end: pattern.lastIndex };
    }
  }
  return null;
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

/** Blots out what stands in 《》 or in short quotes: no marker begins there. A long quote is one that lost its end. */
function withoutQuotes(words: string): string {
  const short = [...pairs(words, '“', '”'), ...pairs(words, '‘', '’')].filter((s) => s.end - s.start < QUOTE_LIMIT);
  const quotes = [...pairs(words, '《', '》'), ...short];
  if (quotes.length === 0) return words;
  const chars = words.split('');
  for (const { start, end } of quotes) chars.fill('○', start, end);
  return chars.join('');
}
