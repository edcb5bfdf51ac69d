import type { Span } from '../../notice/evidence';
import { behindLastMark, firstMark } from '../../text/marks';
import { DEALT_WITH, MEASURES, OWN_STEPS } from '../words/outcomes';

// Patterns of their own rather than one: an engine makes what follows words of several lengths anew for each length.
const PASSIVE = /被(?:给予|处以)?|受到?|给予其?|予以|正在接受|接受|依法/gu;
const MEASURE = new RegExp(MEASURES.join('|'), 'uy');
const AND = /(?=[、,和及并且])[、,]?[和及并且]?(?:被|受到|给予|处以?|予以)?/uy;
const OFFICE = /公职/uy;
const SANCTION = /处分|处理/uy;
const HANDED_OVER = /,(?:其涉嫌犯罪问题)?并?被?移[送交][^,。;]{2,14}/uy;
/** What may stand between a comma and the passive: 2人均已, 其因受贿, 目前. */
const SUBJECT =
  /,(?:\d{0,2}[人名]?(?:均|都)?已?|现已?|其(?:因[^,。;]{1,16})?|目前(?:已|正)?|因[^,。;]{1,20}|并|且|后|最终)$/u;
const LONGEST_CLAUSE = 50;
const LONGEST_SENTENCE = 90;
const MOST_MEASURES = 5;
const OWN = new RegExp(`^[^,。;]{0,12}?(?<own>${OWN_STEPS.join('|')}|${MEASURES.join('|')})`, 'du');
const BEFORE = new RegExp(`${DEALT_WITH}`, 'gdu');
const SENTENCE_END = '。;\n';
const REACH = 160;

/** The words that say what was done to a person: after the name in its sentence, or 查处 before it. */
export function findOutcome(folded: string, name: Span, nextName: number): Span | null {
  return outcomeAfter(folded, name, nextName) ?? outcomeBefore(folded, name);
}

/** What a sentence says after a name, up to the next name. */
export function outcomeAfter(folded: string, name: Span, nextName: number): Span | null {
  const limit = Math.min(nextName, name.end + REACH, folded.length);
  const words = folded.slice(name.end, firstMark(folded, SENTENCE_END, { start: name.end, end: limit }));
  const range = suffered(words) ?? OWN.exec(words)?.indices?.groups?.own;
  return range ? { start: name.end + range[0], end: name.end + range[1] } : null;
}

/**
 * The first measure behind a passive that speaks of the name before the words. One measure stands for itself; several,
 * and what is still going on, are given in the words of the notice.
 */
function suffered(words: string): readonly [start: number, end: number] | null {
  for (const { index, 0: passive } of words.matchAll(PASSIVE)) {
    const start = index + passive.length;
    const end = endAt(MEASURE, words, start);
    if (end === null || !isOfName(words.slice(0, index))) continue;
    const whole = endOfAll(words, end);
    return whole > end || passive.startsWith('正在') ? [index, whole] : [start, end];
  }
  return null;
}

/** Whether a passive behind these words, which follow a name, is said of it. */
function isOfName(between: string): boolean {
  return between.includes(',')
    ? SUBJECT.test(between) && between.length <= LONGEST_SENTENCE
    : between.length <= LONGEST_CLAUSE && !/[。;]/u.test(between);
}

/** The end of the measures joined to one, with what was handed over to the courts; the end of that one if there are none. */
function endOfAll(words: string, first: number): number {
  let end = first;
  for (let more = 0; more < MOST_MEASURES; more++) {
    const joint = endAt(AND, words, end);
    const next = joint === null ? null : (endAt(MEASURE, words, joint) ?? endAt(OFFICE, words, joint));
    if (next === null) break;
    end = next;
  }
  const named = endAt(SANCTION, words, end) ?? end;
  return endAt(HANDED_OVER, words, named) ?? (end > first ? named : first);
}

/** Where a sticky pattern that matches at an offset ends. */
function endAt(pattern: RegExp, words: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(words) ? pattern.lastIndex : null;
}

function outcomeBefore(folded: string, name: Span): Span | null {
  const start = behindLastMark(folded, SENTENCE_END, { start: Math.max(0, name.start - REACH), end: name.start });
  const last = Array.from(folded.slice(start, name.start).matchAll(BEFORE)).at(-1);
  return last ? { start: start + last.index, end: start + last.index + last[0].length } : null;
}
