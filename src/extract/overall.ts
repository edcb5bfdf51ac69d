import type { Span } from '../notice/evidence';
import type { OutlineNode } from '../notice/schema';
import { sentences } from '../text/sentences';
import { oncePerSource } from './once-per-source';
import type { Source } from './rule';

/** Headings of sections on how the work was organised, how far it has come, and what comes next. */
const GENERAL_HEADING =
  /组织|领导|总体|基本情况|工作情况|工作开展|进展|成效|责任|下一步|后续|打算|提高站位|政治站位|思想认识/u;

/**
 * Where a notice speaks of the whole and not of one problem, in the order of the text: what stands before the first
 * section, what opens a section before its first item, the sections that name no problem (how the work was organised,
 * what comes next), what stands after the last section. Where no heading names a problem, only those sections count
 * whose heading says that they are general.
 */
export function findOverall(text: string, outline: readonly OutlineNode[]): Span[] {
  if (outline.length === 0) return text ? [{ start: 0, end: text.length }] : [];
  const hasProblems = outline.some(namesProblem);
  const isGeneral = (node: OutlineNode): boolean =>
    isFrame(node) || (!namesProblem(node) && (hasProblems || GENERAL_HEADING.test(node.heading ?? '')));
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

/** The sentences of {@link Source.overall}, in its order. */
export const overallSentences: (source: Source) => readonly Span[] = oncePerSource(({ folded, overall }) =>
  overall.flatMap((span) => sentences(folded, span)),
);
