import type { Evidence, Span } from '../../notice/evidence';
import { pointerParts } from '../../notice/pointer';
import type { Notice, OutlineNode } from '../../notice/schema';

/** A heading is shown, never the section below it; longer than this it is cut. */
const HEADING_LIMIT = 80;
/** Between a marker's start and its heading stand only the marker, its separator and a bracket. */
const MARKER_LIMIT = 12;

/** The words a value stands on, for fields and for entries of lists; `null` where the notice keeps none. */
export function evidenceOf(notice: Notice, pointer: string): Evidence | null {
  const kept = notice.evidence[pointer];
  if (kept) return kept;
  const parts = pointerParts(pointer);
  const span = parts[0] === 'outline' ? headingSpan(notice, parts) : entrySpan(notice, parts);
  if (!span) return null;
  const basis = parts[0] === 'dates' ? (notice.dates[Number(parts[1])]?.basis ?? 'stated') : 'stated';
  return { start: span.start, end: span.end, exact: notice.text.slice(span.start, span.end), basis };
}

/** The evidence's place in the body; `null` for words outside it. */
export function spanOf(evidence: Evidence): Span | null {
  const { start, end } = evidence;
  return start === undefined || end === undefined ? null : { start, end };
}

/** The outline's node at a pointer such as `/outline/2/children/0`. */
export function outlineNodeAt(notice: Notice, pointer: string): OutlineNode | null {
  return nodeAt(notice, pointerParts(pointer));
}

function nodeAt(notice: Notice, parts: readonly string[]): OutlineNode | null {
  const indexes = parts.filter((part) => part !== 'outline' && part !== 'children').map(Number);
  let level = notice.outline;
  let node: OutlineNode | null = null;
  for (const index of indexes) {
    node = level[index] ?? null;
    if (!node) return null;
    level = node.children;
  }
  return node;
}

function entrySpan(notice: Notice, parts: readonly string[]): Span | null {
  const [list, index] = parts;
  if (parts.length !== 2) return null;
  const lists: Record<string, readonly Span[]> = {
    documents: notice.documents,
    people: notice.people,
    dates: notice.dates,
    amounts: notice.amounts,
    percents: notice.percents,
  };
  return lists[list ?? '']?.[Number(index)] ?? null;
}

/** Marker and heading of a section, or the first sentence where it has no heading. */
function headingSpan(notice: Notice, parts: readonly string[]): Span | null {
  const node = nodeAt(notice, parts);
  if (!node) return null;
  const most = notice.text.slice(node.start, Math.min(node.end, node.start + HEADING_LIMIT));
  const at = node.heading === null ? -1 : most.indexOf(node.heading);
  if (node.heading !== null && at >= 0 && at <= MARKER_LIMIT) {
    return { start: node.start, end: node.start + at + node.heading.length };
  }
  const line = most.split('\n', 1)[0] ?? '';
  const stop = line.search(/[。：]/u);
  return { start: node.start, end: node.start + (stop > 0 ? stop : line.length) };
}
