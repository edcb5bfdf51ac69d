import type { Span } from '../../notice/evidence';
import type { NoticeDocument } from '../../notice/schema';
import { slice } from '../../text/span';
import { groupTitles, type TitleGroup } from './group-titles';
import { isPassed, isWork, strongVerdictAfter, weakVerdictAfter } from './verb-after';
import { isCarriedOutByMeasures, verdictBefore, verdictBeforeIntroduction } from './verb-before';
import { UNDECIDED, type Verdict } from './verdict';

/**
 * Every document that a notice names in 《》, and what was done with it.
 * @param titles the spans inside the outermost 《》, in order
 */
export function findDocuments(text: string, folded: string, titles: Span[]): NoticeDocument[] {
  const groups = groupTitles(folded, titles, hasOwnVerb);
  const documents: NoticeDocument[] = [];
  let action: NoticeDocument['action'] = null;
  for (const group of groups) {
    const verdict = verdictOf(folded, group);
    if (verdict !== UNDECIDED) action = verdict;
    else if (!group.linked) action = null;
    for (const title of group.titles) documents.push({ title: slice(text, title), action, ...title });
  }
  return documents;
}

function verdictOf(folded: string, group: TitleGroup): Verdict {
  const before = slice(folded, group.before);
  const after = slice(folded, group.after);
  const strong = strongVerdictAfter(after);
  if (strong !== UNDECIDED) return strong;
  if (/废止[^,]{0,8}$/u.test(before)) return null;
  if (isPassed(before, after)) return 'issued';
  const governing = verdictBefore(before);
  if (isWork(before, after)) return governing === 'applied' ? governing : null;
  if (governing !== UNDECIDED) return isCarriedOutByMeasures(before, after) ? 'applied' : governing;
  const following = weakVerdictAfter(after);
  return following === UNDECIDED ? verdictBeforeIntroduction(before) : following;
}

function hasOwnVerb(after: string): boolean {
  return strongVerdictAfter(after) !== UNDECIDED || weakVerdictAfter(after) !== UNDECIDED;
}
