import type { Span } from '../../../notice/evidence';
import { toPointer } from '../../../notice/pointer';
import { type Found, findAll, findFirst } from '../../../text/pattern';
import { contains } from '../../../text/span';
import { counted, countFinding } from '../../count';
import { overallSentences } from '../../overall';
import { type Finding, found, type Rule, type Source } from '../../rule';

/** What the team hands over, by the words for it. */
const SUBJECTS = {
  petitions: '(?:来信来访|信访举报|信访积案|信访问题|信访事项|信访件|信访|检举控告件?|举报件)(?:件|线索)?',
  leads: '(?:重点|反映)?问题线索|线索',
} as const;
type Subject = keyof typeof SUBJECTS;
const ANY_SUBJECT = new RegExp(`(?<petitions>${SUBJECTS.petitions})|(?<leads>${SUBJECTS.leads})`, 'dgu');

/** A sentence about what was handed over: 巡视组移交的449件信访积案. Not: 处置问题线索28条, what the body found itself. */
const HANDED_OVER =
  /移交|转交|交办|巡[视察]组?转来|巡[视察][^。]{0,40}(?:转办|受理|收到|移送)|(?:转办|受理|收到|接收)[^。]{0,30}巡[视察]/u;
/** What an earlier inspection handed over. */
const EARLIER = /上一?[轮次][^。]{0,20}(?:移交|转交|交办)/u;
/** 受理电话, 来信来访地址: how the body is reached, now. */
const OF_CONTACT = /电话|地址|邮编|邮政编码/u;
const UNITS = '(?:[件条个]|批次)(?:次)?|(?=[,。;])';
const ITEM = counted(UNITS);
const ANY_COUNT = new RegExp(ITEM, 'dgu');
const BEFORE_SUBJECT = new RegExp(`${counted('(?:[件条个]|批次)')}(?:[\\p{Script=Han}]{0,4})$`, 'dgu');
const CLOSED = new RegExp(
  `(?:办结|了结|化解|(?:办理|处置|处理)(?:完毕|完成)|已(?:办理|处置|处理))(?:了)?${ITEM}`,
  'dgu',
);
/** 分别办结29件和5条: one count for each subject before, in their order. */
const CLOSED_EACH = new RegExp(
  `分别(?:已)?(?:办结|了结|(?:办理|处置|处理)(?:完毕|完成)?)(?:了)?${counted(UNITS, 'first')}[、和]${counted(UNITS, 'second')}`,
  'dgu',
);
/** What stands between subjects that are listed and share what is said behind the last: 信访件86件、问题线索21件,已办结. */
const LISTED = /^[^,;。]{0,12}[、和及][^,;。]{0,12}$/u;
const ALL_CLOSED =
  /(?:全部|均已?|都已?)(?:按[^,。;]{0,8}|[^,。;]{0,6}?)(?:办结|了结|化解|办理完毕|处置完毕|处理完毕|处置到位|办理到位|处置办结)|已(?:办结|了结|化解|办理完毕|处置完毕|处理完毕)(?=[,;。]|$)/dgu;
const RATE = /(?:办结|办理|处置|了结)率/u;

/** What the team handed over: how much, how much of it is closed, at what rate. */
export const findReferrals: Rule = (source) => {
  const passages = overallSentences(source).filter(({ start, end }) => {
    const words = source.folded.slice(start, end);
    return HANDED_OVER.test(words) && !OF_CONTACT.test(words) && !EARLIER.test(words);
  });
  const found: Finding[] = [];
  for (const passage of passages) {
    for (const part of subjectsIn(source, passage)) {
      if (!found.some(({ pointer }) => pointer.startsWith(`/referrals/${part.subject}/`)))
        found.push(...referral(source, part));
    }
  }
  return found;
};

interface SubjectPart {
  subject: Subject;
  /** From the word for the subject to the next subject. */
  span: Span;
  /** What stands before the word, back to the end of the clause before. */
  before: Span;
  /** Where it is said what became of it: its own span, or in a list that of the last subject. */
  outcome: Span;
  /** Which of the subjects of its list it is. */
  place: 'first' | 'second';
  /** It is counted together with another subject: 信访件和问题线索共15件. */
  joint: boolean;
}

function subjectsIn(source: Source, passage: Span): SubjectPart[] {
  const { folded } = source;
  const hits = findAll(folded, ANY_SUBJECT, passage);
  const spans = hits.map((hit, i) => {
    const next = hits[i + 1]?.start;
    const end = next === undefined ? passage.end : (lastClauseStart(folded, { start: hit.end, end: next }) ?? next);
    return { start: hit.start, end };
  });
  const isListed = (i: number): boolean => {
    const [hit, next] = [hits[i], hits[i + 1]];
    return hit !== undefined && next !== undefined && LISTED.test(folded.slice(hit.end, next.start));
  };
  const subjectOf = (hit: Found): Subject => (hit.groups.petitions ? 'petitions' : 'leads');
  const isJoint = (i: number): boolean => {
    const [hit, next] = [hits[i], hits[i + 1]];
    return (
      hit !== undefined &&
      next !== undefined &&
      subjectOf(hit) !== subjectOf(next) &&
      /^[、和及与]?$/u.test(folded.slice(hit.end, next.start))
    );
  };
  return hits.map((hit, i) => {
    const span = spans[i] ?? hit;
    const shares = isListed(i) && [CLOSED, ALL_CLOSED].every((pattern) => findFirst(folded, pattern, span) === null);
    const before = lastClauseStart(folded, { start: passage.start, end: hit.start }) ?? passage.start;
    return {
      subject: subjectOf(hit),
      span,
      before: { start: before, end: hit.start },
      outcome: (shares ? spans[i + 1] : null) ?? span,
      place: isListed(i - 1) ? 'second' : 'first',
      joint: isJoint(i) || isJoint(i - 1),
    };
  });
}

/** Where the last clause within a span begins; null if no clause ends in it. */
function lastClauseStart(folded: string, { start, end }: Span): number | null {
  const cut = folded.slice(start, end).search(/[,;。、][^,;。、]*$/u);
  return cut < 0 ? null : start + cut + 1;
}

function referral(source: Source, part: SubjectPart): Finding[] {
  const { subject, span, before, outcome, place, joint } = part;
  const { folded } = source;
  if (joint) return closedByAll(source, subject, [], findFirst(folded, ALL_CLOSED, outcome));
  const received =
    findFirst(folded, BEFORE_SUBJECT, before) ?? receivedAfter(source, span, findFirst(folded, CLOSED, span));
  const rate = source.percents.find((p) => contains(outcome, p) && RATE.test(folded.slice(outcome.start, p.start)));
  const receivedFinding = received ? countFinding(source, toPointer('referrals', subject, 'received'), received) : [];
  return [
    ...receivedFinding,
    ...closedIn(source, subject, outcome, place, receivedFinding),
    ...(rate ? [found(source, toPointer('referrals', subject, 'ratePercent'), rate.value, rate)] : []),
  ];
}

function closedIn(
  source: Source,
  subject: Subject,
  outcome: Span,
  place: SubjectPart['place'],
  received: Finding[],
): Finding[] {
  const pointer = toPointer('referrals', subject, 'closed');
  const each = findFirst(source.folded, CLOSED_EACH, outcome);
  if (each) return countFinding(source, pointer, each, place);
  const closed = findFirst(source.folded, CLOSED, outcome);
  const all = findFirst(source.folded, ALL_CLOSED, outcome);
  // 已全部处置完毕,其中…予以了结4件: what comes first is said of the whole.
  const isPart = closed !== null && source.folded.slice(outcome.start, closed.start).includes('其中');
  if (closed && !(all && (isPart || all.start < closed.start)))
    return isPart ? [] : countFinding(source, pointer, closed);
  return closedByAll(source, subject, received, all);
}

function receivedAfter(source: Source, span: Span, closed: Found | null): Found | null {
  return findFirst(source.folded, ANY_COUNT, { start: span.start, end: closed?.start ?? span.end });
}

/** 全部办结: as many as were received, or without a count at the rate of 100 %. */
function closedByAll(source: Source, subject: Subject, received: Finding[], all: Found | null): Finding[] {
  if (!all) return [];
  const count = received[0]?.value;
  if (count !== undefined) return [found(source, toPointer('referrals', subject, 'closed'), count, all)];
  return [found(source, toPointer('referrals', subject, 'ratePercent'), 100, all)];
}
