import { type Finding, found, type Source } from '../../rule';

/** One finding for a figure that the notice gives in parts: their sum, on the words from the first to the last. */
export function sumFindings(source: Source, parts: readonly Finding[]): Finding[] {
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return [...parts];
  const spans = parts.flatMap(({ span }) => (span ? [span] : []));
  const span = { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
  return [
    found(
      source,
      first.pointer,
      parts.reduce((sum, { value }) => sum + Number(value), 0),
      span,
    ),
  ];
}
