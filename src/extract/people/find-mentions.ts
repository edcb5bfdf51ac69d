import type { Span } from '../../notice/evidence';
import { findAll } from '../../text/pattern';
import { overlaps } from '../../text/span';
import { MEASURES } from '../words/outcomes';
import { POST_NOUNS, WEAK_POST_NOUNS } from '../words/posts';
import { isDoubtful, readName, sureness, type Trust } from './read-name';

/** A name in the text, and where its post ends if one stands right before it. */
export interface Mention extends Span {
  /** It follows a post, its own or that of the name before it in a list. */
  hasPost: boolean;
  /** It shares the post of the name before it: 副局长张三、李四. */
  shares: boolean;
}

const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const POST = new RegExp(`${byLength(POST_NOUNS)}|${byLength(WEAK_POST_NOUNS)}`, 'gu');
const STRONG_NOUNS: ReadonlySet<string> = new Set(POST_NOUNS);
/** What may stand between a post and a name: a rank in brackets, a space. */
const GAP = /^(?:\([^)\n]{1,12}\))? ?/u;
const JOINER = /^(?:、|和|与|及)/u;

/** 验收把关不严,受到…处分. */
const SANCTIONED = new RegExp(`^[^。;\\n]{3,60}?(?:被|受到|给予其?|予以)(?:${MEASURES.join('|')})`, 'u');

const CASE_TRIGGER =
  /(?:查处|查办|审查|立案|通报|剖析|结合|吸取|汲取|围绕|做好|针对|用好|以|对)了?|(?<=[,。;:\n]|其中|其中,)(?=\p{Script=Han}{2,4}(?:被|受到))/gu;
const CASE =
  /^(?:等(?:\d{0,2}[人名起件]?)?|[二两三四五六七八九十\d]{1,2}(?:名同志|名干部|人))?(?:(?:涉嫌)?(?:严重)?(?:违纪违法|违纪|违法|受贿|贪污|腐败|职务犯罪)){0,2}(?:(?:典型)?案[件例]|系列案|一案|案(?=[,。;、的为中教]))|^(?:等?[二两三四五六七八九十\d]{0,2}(?:名|人)?)?(?:进行|予以|给予|采取)?(?:立案|留置|党内(?:严重)?警告|开除(?:党籍|公职)|政务处分|撤职|诫勉)|^(?:被|受到)(?:开除|立案|留置|免职|给予|移送|判处|查处|党内|留党|撤销|政务|诫勉)/u;
const LONGEST_LIST = 8;

/** All names that follow a post, or whose case the words name. */
export function findMentions(folded: string, titles: readonly Span[]): Mention[] {
  const found = [...namesAfterPosts(folded), ...namesOfCases(folded)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const outside = found.filter((mention) => !titles.some((title) => overlaps(title, mention)));
  return outside.filter((mention, index) => index === 0 || mention.start >= (outside[index - 1]?.end ?? 0));
}

function namesAfterPosts(folded: string): Mention[] {
  return findAll(folded, POST).flatMap(({ exact, end }) => {
    const at = end + (GAP.exec(folded.slice(end, end + 16))?.[0].length ?? 0);
    const first = readName(folded, at, trustAt(folded, at, STRONG_NOUNS.has(exact) && at === end));
    if (!first) return [];
    return [{ ...first, hasPost: true, shares: false }, ...namesSharingPost(folded, first)];
  });
}

/** 主任张三诫勉处理: two to four characters between a post and a sanction are a name. */
const SANCTION_NEXT = /^\p{Script=Han}{2,4}(?:党内|党纪|政务|诫勉|留党|撤销党内|开除|记过|免职|停职)/u;

/**
 * After a strong noun a clear surname will do; before a sanction, and after a former post where the sentence goes on to
 * one, any.
 */
function trustAt(folded: string, at: number, isStrong: boolean): Trust {
  if (isStrong && SANCTION_NEXT.test(folded.slice(at, at + 9))) return 'any';
  const isFormer = /原[^,。;\n]{2,24}$/u.test(folded.slice(Math.max(0, at - 26), at));
  if (isFormer && SANCTIONED.test(folded.slice(at, at + 90))) return 'any';
  return isStrong ? 'clear' : 'none';
}

function namesSharingPost(folded: string, first: Span): Mention[] {
  return listAfter(folded, first).map((span) => ({ ...span, hasPost: true, shares: true }));
}

/** The names that go on a list: 、李四、王五. Each must be followed by what can only follow a name in a list. */
function listAfter(folded: string, first: Span): Span[] {
  const names: Span[] = [];
  let end = first.end;
  while (names.length < LONGEST_LIST) {
    const joiner = JOINER.exec(folded.slice(end, end + 1))?.[0].length ?? 0;
    const name = joiner ? readName(folded, end + joiner, 'none') : null;
    if (!name || isDoubtful(folded, name) || sureness(folded, name.end) < 2) break;
    names.push(name);
    end = name.end;
  }
  return names;
}

function namesOfCases(folded: string): Mention[] {
  return findAll(folded, CASE_TRIGGER).flatMap(({ end }) =>
    caseNames(folded, end).map((span) => ({ ...span, hasPost: false, shares: false })),
  );
}

function caseNames(folded: string, at: number): Span[] {
  const first = firstCaseName(folded, at);
  if (!first) return [];
  const names = [first];
  let end = first.end;
  while (!CASE.test(folded.slice(end, end + 24))) {
    const joiner = JOINER.exec(folded.slice(end, end + 1))?.[0].length ?? 0;
    const next = joiner && names.length < LONGEST_LIST ? firstCaseName(folded, end + joiner) : null;
    if (!next) return [];
    names.push(next);
    end = next.end;
  }
  return names.length === 1 && isDoubtful(folded, first) ? [] : names;
}

/** A name that a joiner or the words of a case follow. */
function firstCaseName(folded: string, at: number): Span | null {
  const name = readName(folded, at, 'clear');
  if (!name) return null;
  for (const end of [name.end, name.end - 1]) {
    if (end - at >= 2 && (CASE.test(folded.slice(end, end + 24)) || JOINER.test(folded.slice(end, end + 1)))) {
      return { start: at, end };
    }
  }
  return null;
}
