import type { Span } from '../../notice/evidence';
import { slice } from '../../text/span';
import { isSectionHead } from './build-tree';
import type { Candidate } from './find-markers';

/** 下一步,区委将…; but not 下一步工作打算 as a numbered heading, which never begins a plain paragraph. */
const NEXT_STEP = /^(?:下一步|下一阶段|下阶段|下步|接下来|今后)/u;
/** What only the last words of a notice say: where to send opinions, and that supervision is welcome. */
const FAREWELL =
  /^(?:欢迎|联系(?:方式|电话|人)|(?:监督|举报|咨询)?电话:|(?:通讯|通信|邮寄|来信|寄信)地址|邮政信箱|电子(?:邮箱|信箱)|公[开示]期|特此|以上)|^(?:如|若)(?:对|有|您)[^。]{0,40}(?:意见|建议|反映|问题)|^[^。]{0,40}(?:欢迎|接受(?:社会|群众|广大|干部|党员|各界|公众|职工))[^。]{0,40}监督|^[^。]{0,30}意见(?:和|、)?建议[^。]{0,30}(?:反映|联系|提出)/u;
/** A balance of the whole: 目前,巡察反馈问题已基本整改到位. It closes the notice only before other closing words. */
const BALANCE =
  /^(?:目前|当前|截至|截止|虽然|尽管|总体|总的|经过|通过|回顾)[^\n]{0,200}(?:巡视|巡察|反馈|整改)[^\n]{0,200}(?:成效|到位|完成|成果|差距|进展|办结)/u;
const INTENT =
  /^[^,。]{2,30}将(?:以|继续|坚持|持续|始终|进一步|深入|认真|按照|把|严格|切实|巩固)[^\n]{0,400}(?:整改|巡视|巡察)/u;

const LONGEST_HEADING = 40;
const HEADING_END = /(?:问题|方面|情况|打算|安排|措施)。$/u;

interface Layout {
  folded: string;
  paragraphs: Span[];
  candidates: Candidate[];
}

/**
 * Where the 结语 begins: the first paragraph after the last numbered section that is not its content.
 * @returns null if nothing closes the notice
 */
export function findClosing(layout: Layout): Span | null {
  const heads = layout.paragraphs.map((span) => headOf(layout, span));
  const last = heads.findLastIndex((head) => head !== null);
  if (last < 0) return null;
  return numberedClosing(layout, heads) ?? plainClosing(layout, heads, last);
}

/** 下一步,…做好以下工作: (一)… (二)…, whose numbers begin anew and run to the end. */
function numberedClosing(layout: Layout, heads: (Candidate | null)[]): Span | null {
  const at = layout.paragraphs.findIndex((span, index) => {
    if (index === 0 || heads[index] || !NEXT_STEP.test(slice(layout.folded, span).trimStart())) return false;
    const later = heads.slice(index + 1).filter((head) => head !== null);
    const style = later[0]?.style;
    const beginsAnew = later.length > 1 && later.every((head, i) => head.number === i + 1 && head.style === style);
    // Under a heading of a higher level the numbers are that section's own.
    return beginsAnew && (heads[index - 1]?.style === style || !isHeadingOnly(layout, heads, index - 1));
  });
  return layout.paragraphs[at] ?? null;
}

function plainClosing(layout: Layout, heads: (Candidate | null)[], last: number): Span | null {
  const first = isHeadingOnly(layout, heads, last) ? last + 2 : last + 1;
  const tail = layout.paragraphs.slice(first).filter((span) => !startsWithList(layout, span));
  const words = tail.map((span) => slice(layout.folded, span).trimStart());
  const sure = words.findIndex((paragraph, index) => isClosing(paragraph, words.slice(index + 1)));
  if (sure < 0) return null;
  let begin = sure;
  while (begin > 0 && (BALANCE.test(words[begin - 1] ?? '') || INTENT.test(words[begin - 1] ?? ''))) begin--;
  return tail[begin] ?? null;
}

/** A section may end with its own 下一步; that of the notice speaks of the 整改 or is the last. */
function isClosing(paragraph: string, later: string[]): boolean {
  if (FAREWELL.test(paragraph)) return true;
  if (NEXT_STEP.test(paragraph))
    return /整改|巡[视察]/u.test(paragraph) || !later.some((words) => NEXT_STEP.test(words));
  if (BALANCE.test(paragraph) && /(?:下一?步|接下来)/u.test(paragraph)) return true;
  return later.length === 0 && INTENT.test(paragraph);
}

function headOf({ candidates }: Layout, span: Span): Candidate | null {
  return candidates.find((c) => isSectionHead(c) && !c.damaged && span.start <= c.start && c.start < span.end) ?? null;
}

function startsWithList({ candidates }: Layout, span: Span): boolean {
  return candidates.some((c) => c.before === 'paragraph' && span.start <= c.start && c.start < span.end);
}

/** Whether a paragraph is a marker and a heading and no more, so that the next one is its content. */
function isHeadingOnly({ folded, paragraphs }: Layout, heads: (Candidate | null)[], index: number): boolean {
  const [head, span] = [heads[index], paragraphs[index]];
  if (!head || !span) return false;
  const words = folded.slice(head.end, span.end).trim();
  if (/[。!?]./u.test(words)) return false;
  return words.length <= LONGEST_HEADING || !words.endsWith('。') || HEADING_END.test(words);
}
