import type { Span } from '../notice/evidence';
import { fold } from '../text/fold';
import { anchorSpan } from './anchor';
import type { DomLine } from './dom-lines';
import type { LineRange } from './line';

/** What stands on a page outside the body, for the values that were read there. */
export interface AroundBody {
  /** The lines of the headline, in order; none if there is none. */
  title: readonly DomLine[];
  /** All other lines outside the body, the likelier ones for a source line first. */
  others: readonly DomLine[];
}

/** What of a page's lines stands outside its body, given where headline and body stand among them. */
export function aroundBody(lines: readonly DomLine[], title: LineRange | null, body: LineRange): AroundBody {
  const from = title?.from ?? body.from;
  return {
    title: lines.slice(from, title?.to ?? from),
    others: [...lines.slice(title?.to ?? from, body.from), ...lines.slice(0, from).reverse(), ...lines.slice(body.to)],
  };
}

/**
 * The live ranges of the words that a value outside the body stands on.
 * @param pointer the value's JSON Pointer, such as `/title` or `/publication/source`
 * @param exact the words, as the evidence has them
 * @returns `changed` if the page no longer has the words there, `outside` if no reader ever saw them: the page says
 * them of itself in its markup
 */
export function rangesAround(
  { title, others }: AroundBody,
  pointer: string,
  exact: string,
): Range[] | 'changed' | 'outside' {
  if (pointer === '/title') return rangesIn(title, { start: 0, end: Number.POSITIVE_INFINITY });
  const runs = others.map((line) => [line]);
  // What is no part of the publication was read from the headline: the round in 关于六届省委第五轮巡视整改….
  for (const lines of pointer.startsWith('/publication/') ? [...runs, title] : [title, ...runs]) {
    const start = fold(textOf(lines)).indexOf(fold(exact));
    if (start >= 0) return rangesIn(lines, { start, end: start + exact.length });
  }
  return 'outside';
}

/** Lines as one text. The page is read with characters folded, each to one, so that offsets are the same. */
function textOf(lines: readonly DomLine[]): string {
  return lines.map(({ text }) => text).join('');
}

/** The live ranges of a part of lines that run on into each other. */
function rangesIn(lines: readonly DomLine[], { start, end }: Span): Range[] | 'changed' | 'outside' {
  const ranges: Range[] = [];
  let before = 0;
  for (const { segments, text } of lines) {
    const part = { start: Math.max(0, start - before), end: Math.min(text.length, end - before) };
    before += text.length;
    if (part.start >= part.end) continue;
    const found = anchorSpan(segments, text, part);
    if (!found) return 'changed';
    ranges.push(...found);
  }
  return ranges.length > 0 ? ranges : 'outside';
}
