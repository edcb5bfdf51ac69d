import type { Span } from '../notice/evidence';

/** The spans inside 《…》, the outermost pair where they nest, without the marks. A mark that is never closed is no title. */
export function titleSpans(text: string): Span[] {
  return pairs(text, '《', '》');
}

/** The spans inside the outermost pairs of two distinct marks, without the marks, none of them across a line break. */
export function pairs(text: string, open: string, close: string): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let i = text.indexOf(open); i >= 0; i = depth === 0 ? text.indexOf(open, i + 1) : i + 1) {
    const char = text.charAt(i);
    if (char === '' || char === '\n') depth = 0;
    else if (char === open && depth++ === 0) start = i + 1;
    else if (char === close && --depth === 0 && i > start) spans.push({ start, end: i });
    if (char === '') break;
  }
  return spans;
}
