import type { Span } from '../../notice/evidence';

const LEAD = /^(?<lead>关于|针对|在|着力解决)/u;
/** Where a problem may end: before 问题 or 方面 that is followed by 的整改情况, a comma or the end. */
const REPORT = /(?:问题|方面)?的?(?:问题)?(?:整改|落实整改|集中整改)(?:[^,。“”]{0,12}情况|(?:落实|进展|措施|成效)?$)/u;
const END_OF_PROBLEM = /的?(?:问题|方面)$/u;
const QUOTES = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['「', '」'],
]);

/** The problem that a heading names: inside “…” after 关于 or 针对, or between 关于, 针对, 在, 着力解决 and 问题 or 方面. */
export function findProblem(folded: string, heading: Span): Span | null {
  const words = folded.slice(heading.start, heading.end);
  const lead = LEAD.exec(words)?.[0];
  if (!lead) return null;
  const found = wholeQuote(words, lead.length) ?? namedProblem(words, lead.length);
  return found && found.start < found.end
    ? { start: heading.start + found.start, end: heading.start + found.end }
    : null;
}

/** 关于“…”问题: the quote that opens right after the lead, if 问题, 方面 or nothing but the report follows it. */
function wholeQuote(words: string, start: number): Span | null {
  const open = words.charAt(start);
  const close = QUOTES.get(open);
  if (close === undefined) return null;
  const end = open === close ? words.lastIndexOf(close) : matchingClose(words, start, open, close);
  if (end <= start) return null;
  return /^等?(?:的?(?:问题|方面)|的?整改|,|$)/u.test(words.slice(end + 1)) ? { start: start + 1, end } : null;
}

function matchingClose(words: string, start: number, open: string, close: string): number {
  let depth = 0;
  for (let i = start; i < words.length; i++) {
    const char = words.charAt(i);
    if (char === open) depth++;
    else if (char === close && --depth === 0) return i;
  }
  return -1;
}

function namedProblem(words: string, start: number): Span | null {
  const report = REPORT.exec(words);
  if (report) return trimmed(words, start, report.index + (/^(?:问题|方面)/u.exec(report[0])?.[0].length ?? 0), true);
  const comma = words.indexOf(',');
  if (comma > 0 && END_OF_PROBLEM.test(words.slice(0, comma))) return trimmed(words, start, comma, false);
  return END_OF_PROBLEM.test(words) ? trimmed(words, start, words.length, false) : null;
}

function trimmed(words: string, start: number, end: number, reported: boolean): Span | null {
  const inner = words.slice(start, end);
  if (!reported && !END_OF_PROBLEM.test(inner)) return null;
  const named = inner.replace(END_OF_PROBLEM, '');
  // A quote that lost its end is no part of the words.
  const from = /^[“"]/u.test(named) && !/[”"]/u.test(named.slice(1)) ? start + 1 : start;
  return start + named.length > from ? { start: from, end: start + named.length } : null;
}
