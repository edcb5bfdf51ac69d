import type { Span } from '../../notice/evidence';
import {
  CLEAR_SURNAMES,
  COMPOUND_SURNAMES,
  DOUBTFUL_SURNAMES,
  FOLLOWERS,
  LEADERS,
  MAY_FOLLOW_NAMES,
  MIDST_OF_NAMES,
  NEVER_IN_NAMES,
  NO_NAMES,
  PLACE_ENDS,
  PREPOSITIONS,
  TRANSCRIBING,
  VERB_SURNAMES,
} from '../words/surnames';

/**
 * Which names to accept though what follows is not known to follow names: none, those with a surname that is hardly a
 * word, or any.
 */
export type Trust = 'none' | 'clear' | 'any';

/** A name with a middle dot. */
const DOTTED = /^\p{Script=Han}{1,8}(?:[·•・]\p{Script=Han}{1,8}){1,3}/u;
const SHORTEST_TRANSCRIBED = 3;
const LONGEST_TRANSCRIBED = 8;
const HAN = /^\p{Script=Han}{1,2}$/u;
const FOLLOWER = new RegExp(`^(?:${[...FOLLOWERS].sort((a, b) => b.length - a.length).join('|')})`, 'u');
/** 张三与李四. */
const CONJUNCTIONS = /^(?:与|和|及)/u;
const MARK = /^(?:$|[,、。;:!?()\s”》]|\d{1,2}[人名起件])/u;

/**
 * The name that begins at an offset: a surname and one or two characters, or a name of another language; null if there
 * is none.
 */
export function readName(folded: string, start: number, trust: Trust): Span | null {
  return transcribedName(folded, start, trust) ?? chineseName(folded, start, trust);
}

function chineseName(folded: string, start: number, trust: Trust): Span | null {
  const known = surnameLength(folded, start);
  if (known === 0 && (trust !== 'any' || !mayBeSurname(folded.charAt(start)))) return null;
  const length = known || 1;
  const long = candidate(folded, start, length, 2);
  const short = candidate(folded, start, length, 1);
  const [longer, shorter] = [long ? sureness(folded, long.end) : 0, short ? sureness(folded, short.end) : 0];
  if (known === 0 || NO_NAMES.has(folded.slice(start, start + 2)))
    return trust === 'any' ? sureOf(long, longer, short, shorter) : null;
  const needed = length === 1 && VERB_SURNAMES.has(folded.charAt(start)) ? (trust === 'none' ? 3 : 2) : 1;
  const isWord = length === 1 && DOUBTFUL_SURNAMES.has(folded.charAt(start));
  const endsInPreposition = isWord && longer <= 1 && shorter >= 1 && PREPOSITIONS.has(folded.charAt(start + 2));
  if (long && longer >= needed && longer >= shorter && !endsInPreposition) return long;
  if (short && shorter >= needed) return short;
  return trust === 'any' || (trust === 'clear' && !isWord) ? long : null;
}

/** A name that is a word too (郑重, 方向明), or has a surname of no list, counts only where what follows leaves no doubt. */
function sureOf(long: Span | null, longer: number, short: Span | null, shorter: number): Span | null {
  return longer === 3 ? long : shorter === 3 ? short : null;
}

/** 阿依古丽·买买提, or behind a post 乌云其其格: characters that transcribe, three to seven of them. */
function transcribedName(folded: string, start: number, trust: Trust): Span | null {
  const dotted = DOTTED.exec(folded.slice(start, start + 30))?.[0];
  if (dotted)
    return { start, end: endOfDotted(folded, start + dotted.search(/[^·•・]{1,8}$/u) + 1, start + dotted.length) };
  if (trust === 'none') return null;
  let end = start;
  while (end - start < LONGEST_TRANSCRIBED && TRANSCRIBING.has(folded.charAt(end))) end++;
  while (end - start >= SHORTEST_TRANSCRIBED && sureness(folded, end) < 2) end--;
  if (end - start >= SHORTEST_TRANSCRIBED) return { start, end };
  // Two such characters are a name only where the sentence leaves no doubt: 原书记宝音虚报…,受到…处分.
  return trust === 'any' && end - start === 2 && sureness(folded, end) === 3 ? { start, end } : null;
}

/** Where the last part of a dotted name ends: before the first word that is known to follow names, or with its characters. */
function endOfDotted(folded: string, from: number, to: number): number {
  for (let end = from; end < to; end++) if (sureness(folded, end) === 3) return end;
  return to;
}

/** Whether a name with this surname may well be a plain word: 金融, 安全. */
export function isDoubtful(folded: string, { start, end }: Span): boolean {
  return (
    DOUBTFUL_SURNAMES.has(folded.charAt(start)) &&
    !COMPOUND_SURNAMES.has(folded.slice(start, start + 2)) &&
    end - start === 2
  );
}

/** Surnames are many more than any list has. */
function mayBeSurname(char: string): boolean {
  return /^\p{Script=Han}$/u.test(char) && !NEVER_IN_NAMES.has(char);
}

function surnameLength(folded: string, start: number): number {
  if (COMPOUND_SURNAMES.has(folded.slice(start, start + 2))) return 2;
  const char = folded.charAt(start);
  return CLEAR_SURNAMES.has(char) || DOUBTFUL_SURNAMES.has(char) ? 1 : 0;
}

function candidate(folded: string, start: number, surname: number, given: number): Span | null {
  const end = start + surname + given;
  const chars = folded.slice(start + surname, end);
  if (chars.length < given || !HAN.test(chars) || NEVER_IN_NAMES.has(chars.charAt(given - 1))) return null;
  if (given === 2 && NEVER_IN_NAMES.has(chars.charAt(0)) && !MIDST_OF_NAMES.has(chars.charAt(0))) return null;
  return LEADERS.has(folded.slice(start, end)) || PLACE_ENDS.has(chars.charAt(given - 1)) ? null : { start, end };
}

/** How sure what follows makes it that a name ends here: a mark or a known word, a character, one of doubt, nothing. */
export function sureness(folded: string, end: number): number {
  const rest = folded.slice(end, end + 4);
  if (MARK.test(rest) || FOLLOWER.test(rest)) return 3;
  if (NEVER_IN_NAMES.has(rest.charAt(0)) || CONJUNCTIONS.test(rest)) return 2;
  return MAY_FOLLOW_NAMES.has(rest.charAt(0)) ? 1 : 0;
}
