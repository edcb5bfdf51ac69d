import type { Span } from '../notice/evidence';

const SENTENCE_END = /[。！？!?]/gu;
const CLAUSE_END = /[；;]/gu;

/** The paragraphs of a text (what stands between line breaks), empty ones left out. */
export function paragraphs(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const spans: Span[] = [];
  for (let start = within.start; start < within.end; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? within.end : Math.min(at, within.end);
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

/** The sentences of a text: up to and with their 。, ！ or ？, or to the end of the line. */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  return paragraphs(text, within).flatMap((paragraph) => split(text, paragraph, SENTENCE_END));
}

/** The clauses of a text: sentences cut at ； and ; too. */
export function clauses(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  return sentences(text, within).flatMap((sentence) => split(text, sentence, CLAUSE_END));
}

/** The sentence that an offset lies in. */
export function sentenceAt(text: string, offset: number): Span {
  const found = sentences(text).find((s) => s.start <= offset && offset < s.end);
  return found ?? { start: offset, end: offset };
}

function split(text: string, { start, end }: Span, mark: RegExp): Span[] {
  const scope = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    if (scope.slice(from, to).trim() !== '') spans.push({ start: start + from, end: start + to });
  };
  mark.lastIndex = 0;
  while (mark.test(scope)) {
    add(mark.lastIndex);
    from = mark.lastIndex;
  }
  add(scope.length);
  return spans;
}
