import type { Span } from '../../notice/evidence';
import { contains, trimSpan } from '../../text/span';
import type { Candidate } from './find-markers';
import { LIST_STYLES } from './markers';

/** A marker that counts, with all that it contains. */
export interface Branch extends Span {
  marker: Candidate;
  children: Branch[];
}

/** How many numbers a list may leap over where text was lost: 二是 … 四是. */
const LONGEST_GAP = 3;
/** How many candidates on a second marker may stand. */
const REACH = 60;

/**
 * Nests the markers of a part of the text. A style that is not open yet nests under the deepest open one; a style
 * that is open closes back to it.
 */
export function buildTree(folded: string, candidates: Candidate[], within: Span): Branch[] {
  const inside = candidates.filter((candidate) => contains(within, candidate));
  const roots: Branch[] = [];
  const open: Branch[] = [];
  inside.forEach((candidate, index) => {
    if (!counts(candidate, open, () => inside.slice(index + 1, index + 1 + REACH))) return;
    closeTo(folded, open, candidate);
    const branch: Branch = { marker: candidate, start: candidate.start, end: within.end, children: [] };
    (open.at(-1)?.children ?? roots).push(branch);
    open.push(branch);
  });
  for (const branch of open) end(folded, branch, within.end);
  return roots;
}

function counts(candidate: Candidate, open: Branch[], later: () => Candidate[]): boolean {
  const last = open.findLast(({ marker }) => marker.style === candidate.style)?.marker.number ?? null;
  const step = last === null ? null : candidate.number - last;
  const inOrder = step === 1 || (step !== null && step > 1 && step <= LONGEST_GAP && candidate.before !== 'words');
  if (candidate.damaged) return step === 1;
  if (isSectionHead(candidate)) return true;
  if (inOrder) return LIST_STYLES.has(candidate.style) || candidate.before === 'sentence' || isLightMark(candidate);
  return candidate.number === 1 && startsList(candidate, later());
}

export function isSectionHead({ before, style }: Candidate): boolean {
  return before === 'paragraph' && !LIST_STYLES.has(style);
}

/** (2) may stand after a comma, 2. may not. */
function isLightMark({ before, style }: Candidate): boolean {
  return before === 'comma' && (style === 'arabParen' || style === 'circled');
}

/** A first marker needs a second, save a 一是 that begins a sentence: the second may be lost. */
function startsList(first: Candidate, later: Candidate[]): boolean {
  const atSentence = first.before === 'paragraph' || first.before === 'sentence';
  if (LIST_STYLES.has(first.style) && atSentence) return true;
  if (!LIST_STYLES.has(first.style) && !atSentence && !isLightMark(first)) return false;
  const nextHead = later.findIndex((candidate) => isSectionHead(candidate));
  const reach = nextHead < 0 ? later : later.slice(0, nextHead);
  return reach.some(
    ({ style, number, paragraph }) =>
      style === first.style && number === 2 && (LIST_STYLES.has(style) || paragraph.start === first.paragraph.start),
  );
}

/** Closes what a marker ends: its own style and all below; a new paragraph's marker ends lists within the last one too. */
function closeTo(folded: string, open: Branch[], next: Candidate): void {
  const level = open.findIndex(({ marker }) => marker.style === next.style);
  const keep = level >= 0 ? level : depthFor(next, open);
  for (const [index, branch] of open.splice(keep).entries()) {
    end(folded, branch, next.start, level >= 0 && index === 0);
  }
}

/** Where a style that is not open nests. 一、 stands above all others. */
function depthFor(next: Candidate, open: Branch[]): number {
  if (next.before !== 'paragraph') return open.length;
  if (next.style === 'han') return 0;
  return open.findLastIndex(({ marker }) => marker.before === 'paragraph') + 1;
}

/** What runs on within a paragraph ends with it, unless its own list goes on. */
function end(folded: string, branch: Branch, limit: number, goesOn = false): void {
  const { before, paragraph } = branch.marker;
  const last = before !== 'paragraph' && !goesOn ? Math.min(limit, paragraph.end) : limit;
  branch.end = trimSpan(folded, { start: branch.start, end: Math.max(last, branch.marker.end) }).end;
}
