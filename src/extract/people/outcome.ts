import type { Span } from '../../notice/evidence';
import { DEALT_WITH, MEASURES, OWN_STEPS } from '../words/outcomes';

const MEASURE = `(?:${MEASURES.join('|')})`;
const PASSIVE = '(?:被(?:给予|处以)?|受到?|给予其?|予以|正在接受|接受|依法)';
const AND = '(?:、|和|及|并|,|,?并被|,?且被|,?并处以?|,?并给予)';
const HANDED_OVER = '(?:,(?:其涉嫌犯罪问题)?并?被?移[送交][^,。;]{2,14})';
const REST = `(?:${AND}(?:被|受到|给予|处以?|予以)?(?:${MEASURE}|公职)){1,5}(?:处分|处理)?${HANDED_OVER}?|(?:处分|处理)?${HANDED_OVER}`;
/** What may stand between a comma and the passive: 2人均已, 其因受贿, 目前. */
const SUBJECT =
  '(?:\\d{0,2}[人名]?(?:均|都)?已?|现已?|其(?:因[^,。;]{1,16})?|目前(?:已|正)?|因[^,。;]{1,20}|并|且|后|最终)';
const FIRST_WORDS = `(?:[^。;]{0,90}?,${SUBJECT}|[^,。;]{0,50}?)`;
const AFTER = new RegExp(
  `^${FIRST_WORDS}(?<whole>${PASSIVE}(?<measure>${MEASURE})(?<rest>${REST})?)|^[^,。;]{0,12}?(?<own>${OWN_STEPS.join('|')}|${MEASURE})`,
  'du',
);
const BEFORE = new RegExp(`${DEALT_WITH}`, 'gdu');
const SENTENCE_END = /[。;\n]/u;
const REACH = 160;

/** The words that say what was done to a person: after the name in its sentence, or 查处 before it. */
export function findOutcome(folded: string, name: Span, nextName: number): Span | null {
  return outcomeAfter(folded, name, nextName) ?? outcomeBefore(folded, name);
}

/** What a sentence says after a name, up to the next name. */
export function outcomeAfter(folded: string, name: Span, nextName: number): Span | null {
  const limit = Math.min(nextName, name.end + REACH, folded.length);
  let end = name.end;
  while (end < limit && !SENTENCE_END.test(folded.charAt(end))) end++;
  const match = AFTER.exec(folded.slice(name.end, end));
  const groups = match?.indices?.groups;
  // One measure stands for itself; several, and what is still going on, are given in the words of the notice.
  const inFull = groups?.rest !== undefined || match?.groups?.whole?.startsWith('正在');
  const range = inFull ? groups?.whole : (groups?.measure ?? groups?.own);
  return range ? { start: name.end + range[0], end: name.end + range[1] } : null;
}

function outcomeBefore(folded: string, name: Span): Span | null {
  let start = name.start;
  const earliest = Math.max(0, name.start - REACH);
  while (start > earliest && !SENTENCE_END.test(folded.charAt(start - 1))) start--;
  const last = Array.from(folded.slice(start, name.start).matchAll(BEFORE)).at(-1);
  return last ? { start: start + last.index, end: start + last.index + last[0].length } : null;
}
