import { findAll } from '../../text/pattern';
import { APPLYING, APPLYING_PREPOSITIONS, ISSUING, REVISING, VERB_IN_NOUN } from '../words/document-verbs';
import { type DocumentAction, UNDECIDED, type Verdict } from './verdict';

const ALL = [...REVISING, ...ISSUING, ...APPLYING];
const any = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const VERB = new RegExp(any(ALL), 'gu');
const NOUN = new RegExp(VERB_IN_NOUN.join('|'), 'gu');
/** 新修订的《…》, 省委印发的《…》: the verb belongs to the document, it does not say what was done now. Not: 其中新制定《…》. */
const ATTRIBUTE = new RegExp(
  // The repeated groups capture, since engines write out one that does not once for every time: ten times as long to compile.
  `(?:(${any(ALL)}|公布|施行|通过|下达|颁布|实行){1,3}(?:了|后|过|施行|实施)?的|(?<![重更创])新(?:近)?(${any(ALL)}|颁布|公布){1,2}的|(?<!^|其中|[已并、重更创])新(?:近)?(${any(ALL)}|颁布|公布){1,2}|(?:关于|有关)[^,]{1,30}的)$`,
  'u',
);
/** Words that may stand between two verbs of one group: 出台并严格执行, 制定、印发. */
const BETWEEN = /^(?:并|、|和|及|且|了|后|再|又|及时|严格|认真|抓好|全面|深入|切实|加强|坚决|组织|完成|好|推动)*$/u;
const PREPOSITION = new RegExp(`(?:${APPLYING_PREPOSITIONS.join('|')})$`, 'u');
/** 在《…》刊发, 对《…》进行…, 违反《…》: a verb before these does not reach the title. */
const BARRIER = /(?:在|被|由|从|向|把|将|以|对|就|为|针对|围绕|结合|依托|通过|违反|纳入|列入|载入|写入)$/u;
const ONLY_AN_INTRODUCTION =
  /^(?:主要|具体|分别|先后)?(?:包括|其中|如|例如|比如|即|分别是|分别为|特别是|尤其是|涉及|以及|和|及|与)$/u;

/** What the words before a list of titles say was done: by the nearest group of verbs in the clause. */
export function verdictBefore(before: string): Verdict {
  return verdictOfClause(clean(before).split(/[,:]/u).at(-1) ?? '');
}

/** The same where the list is only introduced, and the verb stands before: 制定了以下制度:《…》, 制定了一批制度,包括《…》. */
export function verdictBeforeIntroduction(before: string): Verdict {
  const words = clean(before);
  const at = Math.max(words.lastIndexOf(','), words.lastIndexOf(':'));
  const introduction = words.slice(at + 1).trim();
  const introduces =
    at >= 0 && (introduction === '' ? words.charAt(at) === ':' : ONLY_AN_INTRODUCTION.test(introduction));
  return introduces ? verdictBefore(words.slice(0, at)) : UNDECIDED;
}

function verdictOfClause(clause: string): Verdict {
  const words = clause.trim().replace(ATTRIBUTE, '');
  const last = nearestGroup(words);
  if (last && last.end === words.length) return last.action;
  if (PREPOSITION.test(words)) return 'applied';
  return BARRIER.test(words) ? UNDECIDED : (last?.action ?? UNDECIDED);
}

/** 制定落实《…》的若干措施: what is made are the measures; the document is what they carry out. */
export function isCarriedOutByMeasures(before: string, after: string): boolean {
  return (
    /(?:落实|贯彻|执行)$/u.test(before) &&
    /^(?:精神|要求)?的?[^,《]{0,8}(?:措施|方案|细则|办法|意见|举措|计划)/u.test(after)
  );
}

/** Quotes and brackets govern nothing: “制定一批、完善一批”. Nouns that hold a verb are blotted out. */
function clean(words: string): string {
  return words
    .replace(/“[^”]{0,60}”|\([^)]{0,30}\)/gu, (quote) => '○'.repeat(quote.length))
    .replace(NOUN, (noun) => '○'.repeat(noun.length));
}

function nearestGroup(words: string): { action: DocumentAction; end: number } | null {
  const verbs = findAll(words, VERB);
  const last = verbs.at(-1);
  if (!last) return null;
  const group = [last.exact];
  let start = last.start;
  for (const { exact, start: from, end } of verbs.slice(0, -1).reverse()) {
    if (!BETWEEN.test(words.slice(end, start))) break;
    group.push(exact);
    start = from;
  }
  return { action: actionOf(group), end: last.end };
}

function actionOf(group: string[]): DocumentAction {
  const isIn = (list: readonly string[]) => group.some((verb) => list.includes(verb));
  // 建立健全 is to set up; 健全 alone is to mend.
  const revised = isIn(REVISING.filter((verb) => verb !== '健全')) || (isIn(REVISING) && !isIn(ISSUING));
  if (revised) return 'revised';
  return isIn(ISSUING) ? 'issued' : 'applied';
}
