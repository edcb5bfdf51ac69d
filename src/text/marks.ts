import type { Span } from '../notice/evidence';

/**
 * Where the first of some marks stands within a span; its end if none does.
 * @param marks the characters, each one code unit
 */
export function firstMark(text: string, marks: string, { start, end }: Span): number {
  let at = start;
  while (at < end && !isMark(marks, text.charCodeAt(at))) at++;
  return at;
}

/** Where the words behind the last of some marks within a span begin; its start if none stands there. */
export function behindLastMark(text: string, marks: string, { start, end }: Span): number {
  let at = end;
  while (at > start && !isMark(marks, text.charCodeAt(at - 1))) at--;
  return at;
}

/** By code units, since an engine makes a string of every character that is asked for as one. */
function isMark(marks: string, unit: number): boolean {
  for (let i = 0; i < marks.length; i++) if (marks.charCodeAt(i) === unit) return true;
  return false;
}
