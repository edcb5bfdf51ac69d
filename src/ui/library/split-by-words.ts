/** A piece of a text; `hit` where it is a word searched. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** Splits a text at the words searched, so that they can be marked. */
export function splitByWords(text: string, words: readonly string[]): Piece[] {
  const lower = text.toLowerCase();
  const pieces: Piece[] = [];
  let from = 0;
  while (from < text.length) {
    const hits = words.map((word) => ({ word, at: lower.indexOf(word, from) })).filter(({ at }) => at >= 0);
    const first = hits.sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
    if (!first) break;
    if (first.at > from) pieces.push({ text: text.slice(from, first.at), hit: false });
    from = first.at + first.word.length;
    pieces.push({ text: text.slice(first.at, from), hit: true });
  }
  if (from < text.length) pieces.push({ text: text.slice(from), hit: false });
  return pieces;
}
