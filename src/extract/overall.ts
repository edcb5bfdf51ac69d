import type { Span } from '../notice/evidence';
import type { OutlineNode } from '../notice/schema';

/**
 * Where a notice speaks of the whole and not of one problem, in the order in which its statements count: what stands
 * before the first section, what opens a section before its first item, the sections that name no problem (how the
 * work was organised, what comes next), what stands after the last section.
 */
export function findOverall(text: string, outline: readonly OutlineNode[]): Span[] {
  if (outline.length === 0) return text ? [{ start: 0, end: text.length }] : [];
  const whole = outline.filter(isFrame);
  const sections = outline.filter((node) => !isFrame(node));
  const leads = sections.flatMap(leadOf);
  const general = sections.filter((node) => !namesProblem(node));
  const spans = [
    ...whole.filter(({ marker }) => marker === '前言'),
    ...leads,
    ...general,
    ...whole.filter(({ marker }) => marker === '结语'),
  ];
  return spans.map(({ start, end }) => ({ start, end }));
}

function isFrame({ marker }: OutlineNode): boolean {
  return marker === '前言' || marker === '结语';
}

/** What a section says before its first item; nothing if it has none. */
function leadOf({ start, children }: OutlineNode): Span[] {
  const first = children[0];
  return first && first.start > start ? [{ start, end: first.start }] : [];
}

function namesProblem({ problem, children }: OutlineNode): boolean {
  return problem !== null || children.some(namesProblem);
}
