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
const HANDED_OVER = /移交|转交|交办|转办|受理|收到/u;
const UNITS = '[件条个批](?:次)?|(?=[,。;])';
const ITEM = counted(UNITS);
const ANY_COUNT = new RegExp(ITEM, 'dgu');
const BEFORE_SUBJECT = new RegExp(`${counted('[件条个批](?:次)?')}(?:[\\p{Script=Han}]{0,4})$`, 'dgu');
const CLOSED = new RegExp(`(?:办结|了结|办理完毕|处置完毕|处理完毕|处置|办理)(?:了)?${ITEM}`, 'dgu');
const ALL_CLOSED =
  /(?:全部|均已?|都已?)(?:按[^,。;]{0,8})?(?:办结|了结|办理完毕|处置完毕|处理完毕|处置到位|办理到位|处置办结)/dgu;
const RATE = /(?:办结|办理|处置|了结)率/u;

/** What the team handed over: how much, how much of it is closed, at what rate. */
export const findReferrals: Rule = (source) => {
  const passages = overallSentences(source).filter((s) => HANDED_OVER.test(source.folded.slice(s.start, s.end)));
  const found: Finding[] = [];
  for (const passage of passages) {
    for (const { subject, span, before } of subjectsIn(source, passage)) {
      if (!found.some(({ pointer }) => pointer.startsWith(`/referrals/${subject}/`)))
        found.push(...referral(source, subject, span, before));
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
}

function subjectsIn(source: Source, passage: Span): SubjectPart[] {
  const hits = findAll(source.folded, ANY_SUBJECT, passage);
  return hits.map((hit, i) => {
    const next = hits[i + 1];
    const end = next
      ? (lastClauseStart(source.folded, { start: hit.end, end: next.start }) ?? next.start)
      : passage.end;
    const before = lastClauseStart(source.folded, { start: passage.start, end: hit.start }) ?? passage.start;
    return {
      subject: hit.groups.petitions ? 'petitions' : 'leads',
      span: { start: hit.start, end },
      before: { start: before, end: hit.start },
    };
  });
}

/** Where the last clause within a span begins; null if no clause ends in it. */
function lastClauseStart(folded: string, { start, end }: Span): number | null {
  const cut = folded.slice(start, end).search(/[,;。、][^,;。、]*$/u);
  return cut < 0 ? null : start + cut + 1;
}

function referral(source: Source, subject: Subject, span: Span, before: Span): Finding[] {
  const closed = findFirst(source.folded, CLOSED, span);
  const received = findFirst(source.folded, BEFORE_SUBJECT, before) ?? receivedAfter(source, span, closed);
  const all = findFirst(source.folded, ALL_CLOSED, span);
  const rate = source.percents.find((p) => contains(span, p) && RATE.test(source.folded.slice(span.start, p.start)));
  const receivedFinding = received ? countFinding(source, toPointer('referrals', subject, 'received'), received) : [];
  return [
    ...receivedFinding,
    ...(closed
      ? countFinding(source, toPointer('referrals', subject, 'closed'), closed)
      : closedByAll(source, subject, receivedFinding, all)),
    ...(rate ? [found(source, toPointer('referrals', subject, 'ratePercent'), rate.value, rate)] : []),
  ];
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
