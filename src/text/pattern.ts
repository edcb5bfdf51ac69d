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
 * @param pattern a pattern with the flags `g` and `u`, and `d` if it has named groups
 * @param within where to search, the whole text if not given; a match must lie wholly in it
 */
export function findAll(text: string, pattern: RegExp, within?: Span): Found[] {
  return find(text, pattern, within, Number.POSITIVE_INFINITY);
}

/** The first match of a pattern, as {@link findAll} gives it, or null. */
export function findFirst(text: string, pattern: RegExp, within?: Span): Found | null {
  return find(text, pattern, within, 1)[0] ?? null;
}

/**
 * All matches of a pattern whose every match ends with a mark and has it nowhere else, as {@link findAll} gives them. It
 * is run only where the mark stands: a number may stand anywhere, 元 behind it at few places.
 * @param reach how long a match may be; the pattern looks ahead by one code unit at the most
 */
export function findAllUpTo(text: string, pattern: RegExp, mark: string, reach: number): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    pattern.lastIndex = Math.max(from, at + 1 - reach);
    const match = pattern.exec(text.slice(0, at + 2));
    if (!match) continue;
    found.push(toFound(match, 0));
    from = at + 1;
  }
  return found;
}

/** Where a pattern without groups matches, for patterns that never match nothing. */
export function findStarts(text: string, pattern: RegExp): number[] {
  const starts: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) starts.push(match.index);
  return starts;
}

/** Runs the pattern itself: `matchAll` would make a copy of it for every text, which takes longer than most searches. */
function find(text: string, pattern: RegExp, within: Span | undefined, most: number): Found[] {
  const scope = within ? text.slice(within.start, within.end) : text;
  const found: Found[] = [];
  pattern.lastIndex = 0;
  while (found.length < most) {
    const match = pattern.exec(scope);
    if (!match) break;
    found.push(toFound(match, within?.start ?? 0));
    if (match[0] === '') pattern.lastIndex += (scope.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

function toFound(match: RegExpExecArray, offset: number): Found {
  const groups: Record<string, Group | undefined> = {};
  const named = match.indices?.groups;
  for (const name of named ? Object.keys(named) : []) {
    const range = named?.[name];
    const exact = match.groups?.[name];
    if (range && exact !== undefined) groups[name] = { start: range[0] + offset, end: range[1] + offset, exact };
  }
  const start = match.index + offset;
  return { start, end: start + match[0].length, exact: match[0], groups };
}
