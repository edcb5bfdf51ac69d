import type { Span } from '../notice/evidence';

/** The paragraphs of a text (what stands between line breaks), empty ones left out. */
export function paragraphs(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  return split(text, within, '\n');
}

/** The sentences of a text: up to and with their 。, ！ or ？, or to the end of the line. */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  return paragraphs(text, within).flatMap((paragraph) => split(text, paragraph, '。！？!?'));
}

/** The clauses of a text: sentences cut at ； and ; too. */
export function clauses(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  return sentences(text, within).flatMap((sentence) => split(text, sentence, '；;'));
}

/** The sentence that an offset lies in. */
export function sentenceAt(text: string, offset: number): Span {
  const found = sentences(text).find((s) => s.start <= offset && offset < s.end);
  return found ?? { start: offset, end: offset };
}

function split(text: string, { start, end }: Span, marks: string): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (!marks.includes(text.charAt(i))) continue;
    const to = marks === '\n' ? i : i + 1;
    if (text.slice(from, to).trim()) spans.push({ start: from, end: to });
    from = i + 1;
  }
  if (text.slice(from, end).trim()) spans.push({ start: from, end });
  return spans;
}
