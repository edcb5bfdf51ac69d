import type { Span } from '../../notice/evidence';
import { behindLastMark, firstMark } from '../../text/marks';

/** Titles that stand in one list and share their verb: 《…》《…》、《…》和《…》. */
export interface TitleGroup {
  titles: Span[];
  /** The words before the list, from the end of the last title or of the clause before; without 《. */
  before: Span;
  /** The words after the list to the end of the clause; without 》. */
  after: Span;
  /** Whether the list goes on from the one before: 《…》、资金管理细则和《…》. */
  linked: boolean;
}

const JOINT = /^(?:\([^)]{0,12}\))?[ 、]?(?:和|与|及|以及|及其|或|暨|并|和配套的?|及配套的?|及其配套的?)?$/u;
const COMMA_JOINT = /^(?:\([^)]{0,12}\))?, ?$/u;
const LINK = /^(?:\([^)]{0,12}\))?(?:等)?[、和与及]/u;
const CLAUSE_END = '。;!?\n';
const REACH = 70;

/** Puts titles that share their verb together. A list across commas ends where a title has words of its own after it. */
export function groupTitles(folded: string, titles: Span[], hasOwnVerb: (after: string) => boolean): TitleGroup[] {
  const groups: TitleGroup[] = [];
  for (const [index, title] of titles.entries()) {
    const last = groups.at(-1);
    const after = clauseAfter(folded, title, titles[index + 1]);
    const gap = last && folded.slice((last.titles.at(-1)?.end ?? 0) + 1, title.start - 1);
    const joins =
      gap !== undefined && (JOINT.test(gap) || (COMMA_JOINT.test(gap) && !hasOwnVerb(words(folded, after))));
    if (last && joins) {
      last.titles.push(title);
      last.after = after;
    } else {
      const from = last ? (last.titles.at(-1)?.end ?? 0) + 1 : 0;
      groups.push({ titles: [title], before: clauseBefore(folded, title, from), after, linked: LINK.test(gap ?? '') });
    }
  }
  return groups;
}

function clauseBefore(folded: string, title: Span, from: number): Span {
  const end = title.start - 1;
  return { start: behindLastMark(folded, CLAUSE_END, { start: Math.max(from, end - REACH), end }), end };
}

function clauseAfter(folded: string, title: Span, next: Span | undefined): Span {
  const start = title.end + 1;
  const latest = Math.min(folded.length, start + REACH, next ? next.start - 1 : folded.length);
  return { start, end: firstMark(folded, CLAUSE_END, { start, end: latest }) };
}

function words(folded: string, { start, end }: Span): string {
  return folded.slice(start, end);
}
