import type { Span } from '../notice/evidence';

/** One match of a pattern: its span, its words, and its named groups with theirs. */
export interface Found extends Span {
  exact: string;
  groups: Record<string, Group | undefined>;
}
export interface Group extends Span {
  exact: string;
}

/**
 * All matches of a pattern, with the spans of its named groups.
 * @param text the string to search; spans count into it
 * @param pattern a pattern with the flags `d`, `g` and `u`
 * @param within where to search, the whole text if not given; a match must lie wholly in it
 */
export function findAll(text: string, pattern: RegExp, within?: Span): Found[] {
  const scope = within ? text.slice(within.start, within.end) : text;
  return Array.from(scope.matchAll(pattern), (match) => toFound(match, within?.start ?? 0));
}

/** The first match of a pattern, as {@link findAll} gives it, or null. */
export function findFirst(text: string, pattern: RegExp, within?: Span): Found | null {
  return findAll(text, pattern, within)[0] ?? null;
}

function toFound(match: RegExpExecArray, offset: number): Found {
  const groups: Record<string, Group | undefined> = {};
  for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
    const exact = match.groups?.[name];
    if (range && exact !== undefined) groups[name] = { start: range[0] + offset, end: range[1] + offset, exact };
  }
  return { start: match.index + offset, end: match.index + offset + match[0].length, exact: match[0], groups };
}
