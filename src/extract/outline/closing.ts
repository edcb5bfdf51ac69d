import type { Span } from '../../notice/evidence';
import { slice, trimSpan } from '../../text/span';
import { isSectionHead } from './build-tree';
import type { Candidate } from './find-markers';

/**
 * 下一步,区委将…, at the start or behind a sentence or two of looking back (整改没有完成时。下一步,…); but not 下一步工作打算
 * as a numbered heading, which never begins a plain paragraph.
 */
const NEXT_STEP = /^(?:[^。\n]{2,60}。){0,2}(?:下一步|下一阶段|下阶段|下步|接下来|今后)/u;
/** What only the last words of a notice say: where to send opinions, and that supervision is welcome. */
const FAREWELL =
  /^(?:欢迎|联系(?:方式|电话|人)|(?:监督|举报|咨询)?电话:|(?:通讯|通信|邮寄|来信|寄信)地址|邮政信箱|电子(?:邮箱|信箱)|公[开示]期|特此|以上)|^(?:如|若)(?:对|有|您)[^。]{0,40}(?:意见|建议|反映|问题)|^[^。]{0,40}(?:欢迎|期待|敬请|恳请|接受(?:社会|群众|广大|干部|党员|各界|公众|职工))[^。]{0,40}监督|^[^。]{0,60}意见[^。]{0,30}(?:反映|联系|提出)|^[^。]{0,60}提出意见|(?:电话|邮编|邮箱)[:(]?[\d(]/u;
/** A balance of the whole: 目前,巡察反馈问题已基本整改到位. It closes the notice only before other closing words. */
const BALANCE =
  /^(?:目前|当前|截至|截止|虽然|尽管|总体|总的|经过|通过|回顾)[^\n]{0,200}(?:巡视|巡察|反馈|整改)[^\n]{0,200}(?:成效|到位|完成|成果|差距|进展|办结)/u;
/** What the notice says of the work in general, and what comes of it: 整改永远在路上。院党委将定期…. */
const OUTLOOK =
  /^(?:整改|巡[视察]整改|[^,。]{2,12}(?:清醒|深知|深刻认识))[^\n]{0,200}(?:将|继续|持续|不断)[^\n]{0,200}$/u;
/** A balance of discipline and money that stands behind the last section: 整改期间,…移交的信访件…处分76人. */
const TOTALS = /^(?:集中)?整改(?:以来|期间|过程中)[^\n]{0,400}(?:处分|追责|问责|清退|挽回)[^\n]{0,20}\d/u;
/** What a body will do, with 将 as the future and not as 把: 局党组将以此次整改为契机,…. */
const INTENT =
  /^[^,。]{2,30}将(?:以|把|按|从|始终|继续|坚持|持续|进一步|不断|深入|全面|全力|认真|切实|严格|坚决|着力|牢固|牢记|紧[扣盯抓]|锚定|聚焦|围绕|立足|对标|结合|巩固|深化|强化|加强|压实|健全|推动|保持|一如既往|驰而不息|常态|毫不)[^\n]{0,400}(?:整改|巡视|巡察)/u;

const LONGEST_HEADING = 40;
const HEADING_END = /(?:问题|方面|情况|打算|安排|措施)。$/u;

interface Layout {
  folded: string;
  paragraphs: Span[];
  candidates: Candidate[];
}

interface Line {
  span: Span;
  words: string;
  /** What looks like a marker at its start. */
  marker: Candidate | null;
  /** The same if it makes a section. */
  head: Candidate | null;
}

/**
 * Where the 结语 begins: the first paragraph after the last numbered section that is not its content.
 * The first that closes a notice without sections.
 * @returns null if nothing closes the notice
 */
export function findClosing({ folded, paragraphs, candidates }: Layout): Span | null {
  const first = new Map(candidates.filter(({ before }) => before === 'paragraph').map((c) => [c.start, c]));
  const markers = paragraphs.map((span) => first.get(trimSpan(folded, span).start) ?? null);
  const heads = markers.map((marker) => (marker && isSectionHead(marker) && !marker.damaged ? marker : null));
  const last = heads.findLastIndex((head) => head !== null);
  const lines = paragraphs.map((span, index) => ({
    span,
    words: slice(folded, span).trim(),
    marker: markers[index] ?? null,
    head: heads[index] ?? null,
  }));
  return numberedClosing(folded, lines) ?? plainClosing(folded, lines, last);
}

/** 下一步,…做好以下工作: (一)… (二)…, whose numbers begin anew and run to the end. */
function numberedClosing(folded: string, lines: Line[]): Span | null {
  const at = lines.findLastIndex(({ head, words }) => !head && NEXT_STEP.test(words));
  if (at < 1) return null;
  const later = lines.slice(at + 1).flatMap((line) => line.head ?? []);
  const style = later[0]?.style;
  const beginsAnew = later.length > 1 && later.every((next, i) => next.number === i + 1 && next.style === style);
  // Under a heading of a higher level the numbers are that section's own.
  const isOwn = lines[at - 1]?.head?.style !== style && isHeadingOnly(folded, lines[at - 1]);
  return beginsAnew && !isOwn ? (lines[at]?.span ?? null) : null;
}

function plainClosing(folded: string, lines: Line[], last: number): Span | null {
  // The opening never closes a notice, even one without sections.
  const first = Math.max(1, isHeadingOnly(folded, lines[last]) ? last + 2 : last + 1);
  const tail = lines.slice(first).filter(({ marker }) => !marker);
  const words = tail.map((line) => line.words);
  const lastStep = words.findLastIndex((paragraph) => NEXT_STEP.test(paragraph));
  const sure = words.findIndex(
    (paragraph, index) =>
      isClosing(paragraph, index === lastStep) ||
      (index === words.length - 1 && (INTENT.test(paragraph) || OUTLOOK.test(paragraph))),
  );
  if (sure < 0) return null;
  let begin = sure;
  while (begin > 0 && [BALANCE, TOTALS, OUTLOOK, INTENT].some((lead) => lead.test(words[begin - 1] ?? ''))) begin--;
  return tail[begin]?.span ?? null;
}

/** A section may end with its own 下一步; that of the notice speaks of the 整改 or is the last. */
function isClosing(paragraph: string, isLastStep: boolean): boolean {
  if (FAREWELL.test(paragraph)) return true;
  if (NEXT_STEP.test(paragraph)) return isLastStep || /整改|巡[视察]/u.test(paragraph);
  return BALANCE.test(paragraph) && /(?:下一?步|接下来)/u.test(paragraph);
}

/** Whether a paragraph is a marker and a heading and no more, so that the next one is its content. */
function isHeadingOnly(folded: string, line: Line | undefined): boolean {
  if (!line?.head) return false;
  const words = folded.slice(line.head.end, line.span.end).trim();
  if (/[。!?]./u.test(words)) return false;
  return words.length <= LONGEST_HEADING || !words.endsWith('。') || HEADING_END.test(words);
}
