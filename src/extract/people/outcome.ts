import type { Span } from '../../notice/evidence';
import { behindLastMark, firstMark } from '../../text/marks';
import { findAll } from '../../text/pattern';
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
  /,(?:\d{0,2}[人名]?(?:均|都)?已?|现已?|其(?:因[^,。;]{1,16})?|目前(?:已|正)?|因[^,。;]{1,20}|并|且|后|最终|分别)$/u;
const LONGEST_CLAUSE = 50;
const LONGEST_SENTENCE = 90;
const MOST_JOINED = 5;
const OWN = new RegExp(`^[^,。;]{0,12}?(?<own>${OWN_STEPS.join('|')}|${MEASURES.join('|')})`, 'du');
const BEFORE = new RegExp(DEALT_WITH, 'gu');
const SENTENCE_END = '。;\n';
const REACH = 160;

/** Which name of a list it is, and of how many: 张三、李四分别受到… */
export interface Place {
  index: number;
  of: number;
}
const ALONE: Place = { index: 0, of: 1 };

/** The words that say what was done to a person: after the name in its sentence, or 查处 before it. */
export function findOutcome(folded: string, name: Span, nextName: number, place: Place): Span | null {
  return outcomeAfter(folded, name, nextName, place) ?? outcomeBefore(folded, name);
}

/** What a sentence says after a name, up to the next name. */
export function outcomeAfter(folded: string, name: Span, nextName: number, place: Place = ALONE): Span | null {
  const limit = Math.min(nextName, name.end + REACH, folded.length);
  const words = folded.slice(name.end, firstMark(folded, SENTENCE_END, { start: name.end, end: limit }));
  const range = suffered(words, place) ?? OWN.exec(words)?.indices?.groups?.own;
  return range ? { start: name.end + range[0], end: name.end + range[1] } : null;
}

type Range = readonly [start: number, end: number];

/**
 * The first measure behind a passive that speaks of the name before the words. One measure stands for itself; several,
 * and what is still going on, are given in the words of the notice; of as many as there are names behind 分别 each has
 * its own.
 */
function suffered(words: string, { index: at, of }: Place): Range | null {
  for (const { start: index, end: start, exact: passive } of findAll(words, PASSIVE)) {
    const end = endAt(MEASURE, words, start);
    if (end === null || !isOfName(words.slice(0, index))) continue;
    const measures = measuresFrom(words, [start, end]);
    // 分别 with more or fewer measures than names does not say whose is whose.
    if (of > 1 && words.slice(0, index).endsWith('分别')) return measures.length === of ? (measures[at] ?? null) : null;
    const whole = wholeEnd(words, measures);
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

/** A measure with those that are joined to it. */
function measuresFrom(words: string, first: Range): Range[] {
  const measures = [first];
  while (measures.length <= MOST_JOINED) {
    const joint = endAt(AND, words, measures.at(-1)?.[1] ?? 0);
    const end = joint === null ? null : (endAt(MEASURE, words, joint) ?? endAt(OFFICE, words, joint));
    if (joint === null || end === null) break;
    measures.push([joint, end]);
  }
  return measures;
}

/** The end of measures with what was handed over to the courts. */
function wholeEnd(words: string, measures: readonly Range[]): number {
  const last = measures.at(-1)?.[1] ?? 0;
  const named = endAt(SANCTION, words, last) ?? last;
  return endAt(HANDED_OVER, words, named) ?? (measures.length > 1 ? named : last);
}

/** Where a sticky pattern that matches at an offset ends. */
function endAt(pattern: RegExp, words: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(words) ? pattern.lastIndex : null;
}

function outcomeBefore(folded: string, name: Span): Span | null {
  const start = behindLastMark(folded, SENTENCE_END, { start: Math.max(0, name.start - REACH), end: name.start });
  const last = findAll(folded, BEFORE, { start, end: name.start }).at(-1);
  return last ? { start: last.start, end: last.end } : null;
}
