import { expect } from 'vitest';
import type { Notice, OutlineNode } from '../../src/notice/schema';

/** Every offset lies in the text, is not empty, and every piece of evidence has the words that it says. */
export function expectSpansToHold({
  text,
  evidence,
  outline,
  documents,
  people,
  dates,
  amounts,
  percents,
}: Notice): void {
  for (const [pointer, { start, end, exact }] of Object.entries(evidence)) {
    if (start === undefined || end === undefined) continue;
    expect(text.slice(start, end), pointer).toBe(exact);
    expect(exact, pointer).not.toBe('');
  }
  for (const { start, end } of [...documents, ...people, ...dates, ...amounts, ...percents, ...flatten(outline)]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const { title, start, end } of documents) expect(text.slice(start, end)).toBe(title);
  for (const { name, start, end } of people) expect(text.slice(start, end)).toBe(name);
}

function flatten(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}
