import type { Span } from '../notice/evidence';
import type { OutlineNode } from '../notice/schema';
import { paragraphs, sentences } from '../text/sentences';
import { oncePerSource } from './once-per-source';
import type { Source } from './rule';

/** Headings of sections on how the work was organised, how far it has come, and what comes next. */
const GENERAL_HEADING =
  /组织|领导|总体|基本情况|工作情况|工作开展|进展|成效|责任|下一步|后续|打算|提高站位|政治站位|思想认识/u;

/** Headings that name a problem or a field of problems without saying 关于: 管党治党责任不到位, 落实主体责任方面. */
const PROBLEM_HEADING =
  /(?:问题|方面|不到位|不够|不力|不严|不实|不足|不深|不强|不细|不规范|不扎实|不明显|不彻底|不完善|薄弱|缺失|缺位|滞后|偏差|短板|差距|弱化|虚化)(?:的?整改(?:落实|进展)?情况)?$/u;
/** A paragraph on one problem in a notice without sections. */
const ON_A_PROBLEM = /^(?:针对|关于|在)[^。\n]{2,60}(?:问题|方面)/u;
const ON_ALL = /^.{0,16}(?:反馈|巡[视察])/u;

/**
 * Where a notice speaks of the whole and not of one problem, in the order of the text: what stands before the first
 * section, what opens a section before its first item, the sections that name no problem (how the work was organised,
 * what comes next), what stands after the last section. Where no heading names a problem, only those sections count
 * whose heading says that they are general.
 */
export function findOverall(text: string, outline: readonly OutlineNode[]): Span[] {
  if (outline.every(isFrame))
    return paragraphs(text).filter(({ start, end }) => {
      const words = text.slice(start, end).trimStart();
      return !ON_A_PROBLEM.test(words) || ON_ALL.test(words);
    });
  const hasProblems = outline.some(namesProblem);
  const isGeneral = (node: OutlineNode): boolean => {
    if (isFrame(node)) return true;
    const heading = node.heading ?? '';
    return !namesProblem(node) && !PROBLEM_HEADING.test(heading) && (hasProblems || GENERAL_HEADING.test(heading));
  };
  return outline.flatMap((node) => (isGeneral(node) ? [{ start: node.start, end: node.end }] : leadOf(node)));
}

function isFrame({ marker }: OutlineNode): boolean {
  return marker === '前言' || marker === '结语';
}

/** What a section of several problems says before its first item; nothing if it has none, or is itself on one problem. */
function leadOf({ start, problem, children }: OutlineNode): Span[] {
  const first = children[0];
  return problem === null && first && first.start > start ? [{ start, end: first.start }] : [];
}

function namesProblem({ problem, children }: OutlineNode): boolean {
  return problem !== null || children.some(namesProblem);
}

/** What is only aimed at, and not told beside what is: 力争年底前整改完成率达到100%. */
const AIM =
  /^(?:下一步|下一阶段|接下来|今后)|^[^,。]{0,12}(?:力争|确保|争取|预计|拟于|计划(?:于|在|完成)|将(?:进一步|于|在))/u;
const TOLD = /截至|目前|已|以来|期间/u;

/** The sentences of {@link Source.overall} that tell what was found or done, in its order. */
export const overallSentences: (source: Source) => readonly Span[] = oncePerSource(({ folded, overall }) =>
  overall
    .flatMap((span) => sentences(folded, span))
    .filter(({ start, end }) => !AIM.test(folded.slice(start, end)) || TOLD.test(folded.slice(start, end))),
);
