/** Words on one line, for the formats in which a line's end has a meaning. */
export function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
