import type { Span } from '../../notice/evidence';

/** About how much of a sentence is shown around the words. */
const LIMIT = 110;
/** How far a cut may move to fall behind a comma. */
const LEEWAY = 24;

/** The words in their sentence; `cutBefore` and `cutAfter` say whether more of the sentence stands there. */
export interface Sentence {
  before: string;
  words: string;
  after: string;
  cutBefore: boolean;
  cutAfter: boolean;
}

/** The sentence in which a span stands, cut to a length that can be read at a glance. */
export function sentenceAround(text: string, span: Span): Sentence {
  const end = Math.min(span.end, span.start + LIMIT);
  const from = sentenceStart(text, span.start);
  const to = sentenceEnd(text, end);
  const room = Math.max(0, LIMIT - (end - span.start));
  const before = Math.min(span.start - from, Math.max(room / 2, room - (to - end)) | 0);
  const after = Math.min(to - end, room - before);
  const start = before < span.start - from ? afterComma(text, span.start - before, span.start) : from;
  const stop = after < to - end ? behindComma(text, end, end + after) : to;
  return {
    before: text.slice(start, span.start),
    words: text.slice(span.start, end),
    after: text.slice(end, stop),
    cutBefore: start > from,
    cutAfter: stop < to || end < span.end,
  };
}

/** The number of the paragraph in which an offset stands, counted from one. */
export function paragraphNumber(text: string, offset: number): number {
  const lines = text.slice(0, offset).split('\n');
  const before = lines.slice(0, -1).filter((line) => line.trim() !== '');
  return before.length + 1;
}

function sentenceStart(text: string, offset: number): number {
  for (let at = offset - 1; at >= 0; at--) if (/[。！？\n]/u.test(text[at] ?? '')) return at + 1;
  return 0;
}

function sentenceEnd(text: string, offset: number): number {
  if (/[。！？]/u.test(text[offset - 1] ?? '')) return offset;
  for (let at = offset; at < text.length; at++) {
    if (text[at] === '\n') return at;
    if (/[。！？]/u.test(text[at] ?? '')) return at + 1;
  }
  return text.length;
}

function afterComma(text: string, from: number, limit: number): number {
  const at = text.slice(from, Math.min(limit, from + LEEWAY)).search(/[，；、：,;]/u);
  return at < 0 ? from : from + at + 1;
}

function behindComma(text: string, limit: number, to: number): number {
  for (let at = to; at > Math.max(limit, to - LEEWAY); at--) if (/[，；,;]/u.test(text[at - 1] ?? '')) return at;
  return to;
}
