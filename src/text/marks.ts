import type { Span } from '../notice/evidence';

/**
 * Where the first of some marks stands within a span; its end if none does.
 * @param marks the characters, each one code unit
 */
export function firstMark(text: string, marks: string, { start, end }: Span): number {
  let at = start;
  while (at < end && !marks.includes(text.charAt(at))) at++;
  return at;
}

/** Where the words behind the last of some marks within a span begin; its start if none stands there. */
export function behindLastMark(text: string, marks: string, { start, end }: Span): number {
  let at = end;
  while (at > start && !marks.includes(text.charAt(at - 1))) at--;
  return at;
}
