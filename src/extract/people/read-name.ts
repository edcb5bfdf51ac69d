import type { Span } from '../../notice/evidence';
import {
  CLEAR_SURNAMES,
  COMPOUND_SURNAMES,
  DOUBTFUL_SURNAMES,
  FOLLOWERS,
  LEADERS,
  MAY_FOLLOW_NAMES,
  NEVER_IN_NAMES,
  NO_NAMES,
  PLACE_ENDS,
  VERB_SURNAMES,
} from '../words/surnames';

/**
 * Which names to accept though what follows is not known to follow names: none, those with a surname that is hardly a
 * word, or any.
 */
export type Trust = 'none' | 'clear' | 'any';

const HAN = /^\p{Script=Han}{1,2}$/u;
const FOLLOWER = new RegExp(`^(?:${[...FOLLOWERS].sort((a, b) => b.length - a.length).join('|')})`, 'u');
const MARK = /^(?:$|[,、。;:!?()\s”》]|\d{1,2}[人名起件])/u;

/** The name that begins at an offset: a surname and one or two characters, or null. */
export function readName(folded: string, start: number, trust: Trust): Span | null {
  const length = surnameLength(folded, start);
  if (length === 0 || NO_NAMES.some((word) => folded.startsWith(word, start))) return null;
  const long = candidate(folded, start, length, 2);
  const short = candidate(folded, start, length, 1);
  const [longer, shorter] = [long ? sureness(folded, long.end) : 0, short ? sureness(folded, short.end) : 0];
  const needed = length === 1 && VERB_SURNAMES.has(folded.charAt(start)) ? 3 : 1;
  if (long && longer >= needed && longer >= shorter) return long;
  if (short && shorter >= needed) return short;
  const doubtful = length === 1 && DOUBTFUL_SURNAMES.has(folded.charAt(start));
  return trust === 'any' || (trust === 'clear' && !doubtful) ? long : null;
}

/** Whether a name with this surname may well be a plain word: 金融, 安全. */
export function isDoubtful(folded: string, { start, end }: Span): boolean {
  return (
    DOUBTFUL_SURNAMES.has(folded.charAt(start)) &&
    !COMPOUND_SURNAMES.has(folded.slice(start, start + 2)) &&
    end - start === 2
  );
}

function surnameLength(folded: string, start: number): number {
  if (COMPOUND_SURNAMES.has(folded.slice(start, start + 2))) return 2;
  const char = folded.charAt(start);
  return CLEAR_SURNAMES.has(char) || DOUBTFUL_SURNAMES.has(char) ? 1 : 0;
}

function candidate(folded: string, start: number, surname: number, given: number): Span | null {
  const end = start + surname + given;
  const chars = folded.slice(start + surname, end);
  if (chars.length < given || !HAN.test(chars) || [...chars].some((char) => NEVER_IN_NAMES.has(char))) return null;
  return LEADERS.has(folded.slice(start, end)) || PLACE_ENDS.has(chars.charAt(given - 1)) ? null : { start, end };
}

/** How sure what follows makes it that a name ends here: a mark or a known word, a character, one of doubt, nothing. */
function sureness(folded: string, end: number): number {
  const rest = folded.slice(end, end + 4);
  if (MARK.test(rest) || FOLLOWER.test(rest)) return 3;
  if (NEVER_IN_NAMES.has(rest.charAt(0))) return 2;
  return MAY_FOLLOW_NAMES.has(rest.charAt(0)) ? 1 : 0;
}
