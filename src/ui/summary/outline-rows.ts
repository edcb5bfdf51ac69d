import type { Pointer } from '../../notice/pointer';
import type { Notice, OutlineNode } from '../../notice/schema';
import type { Labels } from '../labels';

/** A section with its place, ready to be drawn; `matches` says whether its own words hold what was searched. */
export interface Branch {
  node: OutlineNode;
  pointer: Pointer;
  matches: boolean;
  children: Branch[];
}

/** The sections that hold the words searched, and the ancestors that lead to them; all of them for no words. */
export function findBranches(nodes: readonly OutlineNode[], under: Pointer, search: string): Branch[] {
  return nodes.flatMap((node, index): Branch[] => {
    const pointer: Pointer = `${under}/${index}`;
    const matches = search !== '' && `${node.marker}${node.heading ?? ''}`.includes(search);
    const children = findBranches(node.children, `${pointer}/children`, matches ? '' : search);
    return search === '' || matches || children.length > 0 ? [{ node, pointer, matches, children }] : [];
  });
}

/** What a section holds: its sections, and its documents, or else the people or sums named in it. */
export function countInside(notice: Notice, node: OutlineNode, labels: Labels): string {
  const { outline, lists } = labels;
  const inside = (list: readonly { start: number }[]) =>
    list.filter(({ start }) => start >= node.start && start < node.end).length;
  const listed = (['documents', 'people', 'amounts'] as const)
    .map((list) => ({ list, count: inside(notice[list]) }))
    .find(({ count }) => count > 0);
  const sections = node.children.length;
  const numbered = node.marker === '前言' || node.marker === '结语' ? outline.items : outline.sections;
  return [
    ...(sections > 0 ? [numbered(sections)] : []),
    ...(listed ? [outline.counted(lists.names[listed.list], listed.count)] : []),
  ].join(outline.comma);
}

/** How many parts and how many sections within them. */
export function tally(nodes: readonly OutlineNode[]): { parts: number; sections: number } {
  const parts = nodes.filter(({ marker }) => marker !== '前言' && marker !== '结语');
  return { parts: parts.length, sections: parts.reduce((sum, part) => sum + part.children.length, 0) };
}
