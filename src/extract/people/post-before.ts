import type { Span } from '../../notice/evidence';
import { behindLastMark } from '../../text/marks';
import { trimSpan } from '../../text/span';
import { POST_NOUNS, WEAK_POST_NOUNS } from '../words/posts';

const NOUNS = [...POST_NOUNS, ...WEAK_POST_NOUNS].sort((a, b) => b.length - a.length);
const ENDS_A_POST = new RegExp(`(?:${NOUNS.join('|')})$`, 'u');
const REACH = 90;
const CLAUSE_MARKS = ',。;:!?\n()“”《》';
/** Words before a post that are no part of it; all up to the last of them goes. */
const LEAD_IN = new RegExp(
  `^.{0,${REACH}}(?:${[
    '(?:查处|查办|彻查|严查|查明|查实|发现|认定|处置|处理|问责|约谈|通报|立案(?!庭)|开除|免去|撤销|留置|追究|吸取|汲取|剖析|包括|传达|责成|安排|听取|推动|督促|任命|聘请|邀请|涉及|处分)了?',
    '结合',
    '其中',
    '时任',
    '现任',
    '以及',
    '成立(?:了)?',
    '的',
    '由',
    '了',
    '对(?!外|口)',
    '向(?!阳|东|前|荣)',
    '给予?',
    '以',
    '在',
    '是',
    '因',
    '如(?!东|皋|意)',
    '(?<=[\\d十一二三四五六七八九])日',
    '以来',
    '期间',
  ].join('|')})`,
  'u',
);
const JOINER = /^(?:和|与|及|以及|、|等|同)/u;

/**
 * The post that stands right before a name: 县水利局原党组成员、总工程师.
 * @param floor where it begins at the earliest: the end of the name before
 */
export function postBefore(folded: string, nameStart: number, floor: number): Span | null {
  const end = endOfPost(folded, { start: floor, end: nameStart });
  const start = behindLastMark(folded, CLAUSE_MARKS, { start: Math.max(floor, end - REACH), end });
  const from = firstPart(folded, start, end);
  if (from === null) return null;
  const words = folded.slice(from, end);
  const lead = LEAD_IN.exec(words)?.[0].length ?? 0;
  const joiner = JOINER.exec(words.slice(lead))?.[0].length ?? 0;
  const post = trimSpan(folded, { start: from + lead + joiner, end });
  return post.end - post.start >= 2 ? post : null;
}

/** A rank in brackets may stand between a post and the name: 原校长(正处级). */
function endOfPost(folded: string, span: Span): number {
  const { end } = trimSpan(folded, span);
  const rank = /\([^()\n]{1,12}\)$/u.exec(folded.slice(Math.max(span.start, end - 14), end));
  return end - (rank?.[0].length ?? 0);
}

/** Goes back over 、 as long as what stands before it ends a post too. */
function firstPart(folded: string, start: number, end: number): number | null {
  let from = end;
  while (from > start) {
    const comma = folded.lastIndexOf('、', from - 1);
    const partStart = Math.max(start, comma + 1);
    if (!ENDS_A_POST.test(folded.slice(partStart, from))) break;
    if (partStart === start) return start;
    from = partStart - 1;
  }
  return from === end ? null : from + 1;
}
