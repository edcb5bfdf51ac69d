import type { Span } from '../../notice/evidence';
import type { OutlineNode } from '../../notice/schema';
import { titleSpans } from '../../text/quotes';
import { paragraphs } from '../../text/sentences';
import { slice, trimSpan } from '../../text/span';
import { type Branch, buildTree, isSectionHead } from './build-tree';
import { findClosing } from './closing';
import { type Candidate, findCandidates } from './find-markers';
import { findHeading } from './heading';
import { LIST_STYLES } from './markers';
import { findProblem } from './problem';
import { signatureIndex } from './signature-lines';

/**
 * The numbered structure of a notice: 前言, the sections with all that is numbered within them, 结语.
 * @param text the body, which headings and problems are cut from
 * @param folded the same text, folded, which the patterns run on
 * @param titles the spans inside 《》
 */
export function findOutline(text: string, folded: string, titles = titleSpans(folded)): OutlineNode[] {
  const all = paragraphs(folded);
  const own = all.slice(0, signatureIndex(folded, all));
  const whole = trimSpan(folded, { start: 0, end: own.at(-1)?.end ?? 0 });
  const candidates = findCandidates(folded, all, titles).filter(({ end }) => end <= whole.end);
  const first = firstSection(candidates);
  const closing = findClosing({ folded, paragraphs: own, candidates });
  const bodyStart = first?.start ?? closing?.start ?? whole.end;
  const bodyEnd = closing?.start ?? whole.end;
  const toNodes = (span: Span) => branchesIn(folded, candidates, span).map((branch) => toNode(text, folded, branch));
  const frame = (marker: string, span: Span) => frameNode(marker, trimSpan(folded, span), toNodes);
  return [
    ...frame('前言', { start: whole.start, end: bodyStart }),
    ...toNodes({ start: bodyStart, end: bodyEnd }),
    ...(closing ? frame('结语', { start: bodyEnd, end: whole.end }) : []),
  ];
}

/** The first 一、 where there is a 二、 too; numbers before it belong to the 前言. Else the first marker of a section. */
function firstSection(candidates: Candidate[]): Candidate | undefined {
  const heads = candidates.filter((candidate) => isSectionHead(candidate) && !candidate.damaged);
  const [one, two] = [1, 2].map((number) => heads.findIndex((head) => head.style === 'han' && head.number === number));
  return one !== undefined && two !== undefined && one >= 0 && two > one ? heads[one] : heads[0];
}

function branchesIn(folded: string, candidates: Candidate[], span: Span): Branch[] {
  return buildTree(folded, candidates, trimSpan(folded, span));
}

function frameNode(marker: string, span: Span, toNodes: (span: Span) => OutlineNode[]): OutlineNode[] {
  if (span.start >= span.end) return [];
  return [{ marker, heading: null, problem: null, ...span, children: toNodes(span) }];
}

function toNode(text: string, folded: string, { marker, start, end, children }: Branch): OutlineNode {
  const within = { start: marker.end, end: children[0]?.start ?? end };
  const heading = findHeading(folded, within, LIST_STYLES.has(marker.style));
  const isProblem = marker.label.includes('问题') || heading?.question;
  const problem = isProblem ? heading : heading && findProblem(folded, heading);
  return {
    marker: marker.label,
    heading: heading && slice(text, heading),
    problem: problem && slice(text, problem),
    start,
    end,
    children: children.map((child) => toNode(text, folded, child)),
  };
}
