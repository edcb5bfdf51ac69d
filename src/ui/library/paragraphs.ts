import type { Span } from '../../notice/evidence';
import type { Notice } from '../../notice/schema';

/** A run of a paragraph; `mark` where it belongs to the words of a value that is pressed, or pointed at. */
export interface Run {
  start: number;
  text: string;
  mark: 'pressed' | 'pointed' | null;
}

export interface Paragraph {
  start: number;
  heading: boolean;
  runs: Run[];
}

export interface Marks {
  pressed: Span | null;
  pointed: Span | null;
}

/** Longer than this, a paragraph that opens a part is not its heading alone. */
const HEADING_LIMIT = 80;

const within = (span: Span | null, at: number) => span !== null && span.start <= at && at < span.end;

/** Cuts one paragraph at the edges of the marks. */
function cut(text: string, start: number, { pressed, pointed }: Marks): Run[] {
  const end = start + text.length;
  const edges = [pressed, pointed].flatMap((span) => (span ? [span.start, span.end] : []));
  const inside = edges.filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => ({
    start: from,
    text: text.slice(from - start, (cuts[index + 1] ?? end) - start),
    mark: within(pressed, from) ? 'pressed' : within(pointed, from) ? 'pointed' : null,
  }));
}

/** The notice's text as paragraphs, with the headings of its parts and the words of a value set off. */
export function toParagraphs({ text, outline }: Notice, marks: Marks): Paragraph[] {
  const parts = new Set(outline.filter(({ heading }) => heading !== null).map(({ start }) => start));
  let start = 0;
  return text.split('\n').map((line) => {
    const paragraph = {
      start,
      heading: parts.has(start) && line.length <= HEADING_LIMIT,
      runs: cut(line, start, marks),
    };
    start += line.length + 1;
    return paragraph;
  });
}
