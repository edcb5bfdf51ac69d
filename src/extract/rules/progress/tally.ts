import type { Span } from '../../../notice/evidence';
import { type Pointer, toPointer } from '../../../notice/pointer';
import { behindLastMark } from '../../../text/marks';
import { NUMBER } from '../../../text/numerals';
import { type Found, findAll } from '../../../text/pattern';
import { contains, slice } from '../../../text/span';
import { counted, countFinding } from '../../count';
import { overallSentences } from '../../overall';
import { type Finding, found, type Rule, type Source } from '../../rule';

/** The state that a clause of the tally speaks of, the first that fits: 基本完成 is not 完成. */
const STATES: readonly { field: 'partlyCompleted' | 'ongoing' | 'completed'; words: RegExp }[] = [
  { field: 'completed', words: /(?<!基本|部分|阶段性)(?:完成|整改到位)[^,、;。]{0,4}并(?:长期|持续)/u },
  {
    field: 'partlyCompleted',
    words:
      /(?:基本|部分|阶段性|初步|点位)(?:已经?)?(?:完成|整改|销号)|完成(?:点位|部分|阶段性)|部分整改|阶段性(?:成[效果]|进展)|已完成阶段/u,
  },
  {
    field: 'ongoing',
    words:
      /(?:长期|持续|继续|正在?|有序|仍在|尚在|还在|尚需|需|按期|按计划|按时序|稳步)[^,、;。]{0,8}(?:坚持|推进|整改|推动|落实)|推进中|未完成|整改中|(?:转入|纳入|进入)(?:长期|常态)|(?:其余|余下|剩余|剩下|尚有)的?[\d一二两三四五六七八九十]/u,
  },
  { field: 'completed', words: /完成|整改(?:到位|完毕)|已(?:全部)?整改|销号|办结|见底/u },
];
/** A count of problems or tasks; the unit may be lost. Not: 完成率90.5%. */
const ITEM = counted('(?:[个项条]|(?![\\d.%％]))');
const ANY_COUNT = new RegExp(ITEM, 'dgu');
const AFTER_STATE = new RegExp(`(?:完成整改|整改完成|完成|整改到位|销号|坚持|推进|整改)(?:的|了|问题)?${ITEM}`, 'dgu');
/** A sentence that tells how far the whole has come. Not: how far the measures have, nor one section. */
const TALLY =
  /(?:截至|截止|目前|当前|经过|已|至|整改期|结束(?:时|后)|期满|(?:^|,)到(?=\d))[^。]{0,80}(?:问题|任务|整改|完成|销号)/u;
const STATED_STATE = new RegExp(
  `(?:完成|整改到位|已整改|销号|见底)[^,。;]{0,6}${NUMBER}[个项条]|${NUMBER}[个项条][^,。;]{0,12}(?:完成|整改到位|整改完毕|已整改|销号)`,
  'u',
);
/** 28个已办结: of problems, where no referrals are spoken of. */
const CLOSED_STATE = new RegExp(`办结[^,。;]{0,6}${NUMBER}[个项]|${NUMBER}[个项][^,。;]{0,6}办结`, 'u');
const OF_REFERRALS = /线索|信访/u;
/** The same without a count. */
const ALL_DONE = /(?:全部|均已?|都已?)(?:整改)?(?:完成|到位|完毕|销号|清零|见底)/u;
const ALL_PROBLEMS = /[个项](?:具体|重点)?问题[^,。;]{0,6}(?:全部|均|都)/u;
/** The rate alone. */
const RATE_ALONE = /(?:问题|任务|整改)[^,;。]{0,8}率/u;
/** Where a sentence that tells parts apart comes to the whole: 合并计算,完成整改24个. */
const IN_ALL = /合并计算|合计|总计|共计|综上|总体上?看/u;
const OF_OTHERS = /举措|措施|制度|信访|线索|项目/u;
/** What the tally counts. */
const OF_TASKS = /问题(?!线索)|任务|事项/u;
/** What a clause that gives a rate has, and one that gives a count has not. */
const OF_A_RATE = /率/u;
const RATE_LABEL = /(?:完成|整改|落实|销号|到位|办结)率(?:为|达到?|已达)?[^,。;]{0,3}$/u;

/**
 * How far the work has come in all: 截至9月底,64项具体问题,已有16项完成整改,24项完成点位整改,24项仍在按计划有序整改,
 * 问题整改落实率为62.5%. Measures that are done (措施已落实159条) are not counted.
 */
export const findTally: Rule = (source) => {
  const sentence = tallySentence(source);
  if (!sentence) return [];
  const states = statesIn(source, sentence);
  return [...states, ...rateIn(source, sentence, states), ...asOfIn(source, sentence)];
};

function tallySentence(source: Source): Span | undefined {
  const sentences = overallSentences(source);
  return TELLINGS.map((tells) =>
    sentences.find(({ start, end }) => {
      const words = source.folded.slice(start, end);
      return /问题|任务|整改|完成率|销号率/u.test(words) && tells(words);
    }),
  ).find((sentence) => sentence !== undefined);
}

/** What makes a sentence the tally, the surest first. */
const TELLINGS: readonly ((words: string) => boolean)[] = [
  (words) => TALLY.test(words) && (STATED_STATE.test(words) || (CLOSED_STATE.test(words) && !OF_REFERRALS.test(words))),
  (words) => (TALLY.test(words) || ALL_PROBLEMS.test(words)) && ALL_DONE.test(words),
  (words) => RATE_ALONE.test(words),
];

/**
 * The counts of each state. What is said of the whole stands before what is said of its parts; parts without a whole
 * (立行立改18个已完成,限期整改完成11个) give none.
 */
function statesIn(source: Source, sentence: Span): Finding[] {
  const whole = source.folded.slice(sentence.start, sentence.end).search(IN_ALL);
  if (whole >= 0) {
    const behind = { start: sentence.start + whole, end: sentence.end };
    return [...statesOf(source, behind), ...statesOf(source, sentence)];
  }
  const states = statesOf(source, sentence);
  const isOfOne = ({ pointer, value }: Finding): boolean =>
    states.every((other) => other.pointer !== pointer || other.value === value);
  return states.filter(isOfOne);
}

function statesOf(source: Source, span: Span): Finding[] {
  const all = parts(source.folded, span);
  return all.flatMap((part, i) => {
    const words = slice(source.folded, part);
    if (OF_A_RATE.test(words) || isPlanned(source.folded, span, part)) return [];
    const state = STATES.find((s) => s.words.test(words));
    const match = state && countOfState(source, part);
    if (!state || !match || isOfOthers(source.folded, all.slice(0, i + 1), match)) return [];
    return countFinding(source, toPointer('progress', state.field), match);
  });
}

/** How the work is divided, which says nothing of how far it has come: 立行立改6个、需长期坚持3个. */
const DIVISION = /立行立改|即知即改|限期整改|集中整改(?:期内)?的?\d|近期|中期|短期/u;
const DONE = /已|完成|到位/u;

/** Whether a count stands in a division of the work, in which 长期坚持3个 is what is planned. */
function isPlanned(folded: string, sentence: Span, part: Span): boolean {
  const before = folded.slice(sentence.start, part.start);
  const bracket = before.lastIndexOf('(') > before.lastIndexOf(')');
  const words = slice(folded, part);
  return (bracket || !DONE.test(words)) && DIVISION.test(slice(folded, sentence)) && !/正在|推进中/u.test(words);
}

/**
 * Whether a count is of measures and the like: its own clause says so, or the last clause that names what it counts
 * does, and counts it in the same unit. 43个问题,制定措施126条,已完成40个 is of problems again.
 */
function isOfOthers(folded: string, upTo: readonly Span[], match: Found): boolean {
  const unit = match.groups.nUnit?.exact ?? '';
  const named = upTo
    .map((part) => slice(folded, part))
    .findLast((words) => OF_OTHERS.test(words) || OF_TASKS.test(words));
  if (named === undefined || !OF_OTHERS.test(named)) return false;
  if (OF_OTHERS.test(slice(folded, upTo.at(-1) ?? match))) return true;
  // 43个问题制定措施126条: the problems' own count stands before the measures'.
  const theirs = named.slice(Math.max(0, ...['问题', '任务', '事项'].map((name) => named.lastIndexOf(name))));
  return unit === '' || new RegExp(`${NUMBER}${unit}`, 'u').test(theirs);
}

/** The count of a clause's state: behind the state (已完成33项) if one stands there, else the last before it (16项完成整改). */
function countOfState(source: Source, part: Span): Found | undefined {
  return (
    findAll(source.folded, AFTER_STATE, part)[0] ?? findAll(source.folded, ANY_COUNT, withoutDates(source, part)).at(-1)
  );
}

/** The part of a clause behind any date in it, so that the figures of a day are not taken for counts. */
function withoutDates(source: Source, part: Span): Span {
  const start = Math.max(part.start, ...source.dates.filter((d) => contains(part, d)).map(({ end }) => end));
  return { start, end: part.end };
}

/** 已完成整改31个,占86.11%: the share stands for the rate. */
const SHARE_OF_DONE = new RegExp(
  `(?:(?:完成|整改到位|已整改|销号)[^,。;]{0,6}${NUMBER}[个项条](?:问题|任务)?|${NUMBER}[个项条][^,。;]{0,10}(?:完成|整改(?:到位|完毕)|已整改|销号)),占(?:[^,。;]{0,8}的)?(?:比例?)?(?:为|达到?)?$`,
  'u',
);

/**
 * The rate of problems or tasks, not that of measures. One that does not say of what it is belongs to the count of what is
 * done before it, or else to what was named last.
 */
function rateIn(source: Source, sentence: Span, states: readonly Finding[]): Finding[] {
  const { folded } = source;
  const isRate = (at: number): boolean => {
    const clause = folded.slice(behindLastMark(folded, ',;', { start: sentence.start, end: at }), at);
    if (OF_OTHERS.test(clause)) return false;
    if (SHARE_OF_DONE.test(folded.slice(sentence.start, at))) return true;
    const isOfDone = states.some(({ span }) => span && span.end <= at && !OF_OTHERS.test(folded.slice(span.end, at)));
    return RATE_LABEL.test(clause) && (isOfDone || !OF_OTHERS.test(lastNamed(folded.slice(sentence.start, at))));
  };
  const percent = source.percents.find((p) => contains(sentence, p) && isRate(p.start));
  return percent ? [found(source, '/progress/ratePercent', percent.value, percent)] : [];
}

/** The last words that name what is counted, with what stands behind them. */
function lastNamed(words: string): string {
  const at = Math.max(
    ...['措施', '举措', '制度', '线索', '信访', '问题', '任务'].map((name) => words.lastIndexOf(name)),
  );
  return words.slice(Math.max(0, at));
}

function asOfIn(source: Source, sentence: Span): Finding[] {
  const pointer: Pointer = '/progress/asOf';
  const date = source.dates.find(
    (d) =>
      contains(sentence, d) &&
      /(?:截至|截止|截止到|至|到)(?:今年|去年|本年|当年)?$/u.test(
        source.folded.slice(sentence.start, d.start).trimEnd(),
      ),
  );
  return date?.value && !date.value.includes('/') ? [found(source, pointer, date.value, date, date.basis)] : [];
}

/** The clauses of a sentence, cut at every comma and semicolon. */
function parts(folded: string, sentence: Span): Span[] {
  return findAll(folded, /[^,、;。]{1,200}/gu, sentence);
}
