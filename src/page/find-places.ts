import type { DomLine } from './dom-lines';
import type { LineRange, Places } from './line';
import type { ContentSystem } from './systems/system';
import type { PageTraces } from './systems/traces';

/** What stands around a part of the page, or before and behind it. */
type Contains = (node: Node) => boolean;

/** The lines that stand where a content system keeps headline, source and body; those of the body the fewest first. */
export function findPlaces(
  page: Document,
  lines: readonly DomLine[],
  system: ContentSystem,
  traces: PageTraces,
): Places {
  const places = (selector: string | null) => elementsOf(page, selector).flatMap((within) => rangeOf(lines, within));
  const bodies = [...places(system.body), ...between(page, system, traces).flatMap((within) => rangeOf(lines, within))];
  return {
    headlines: places(system.headline),
    sources: places(system.source),
    bodies: bodies.sort((a, b) => a.to - a.from - (b.to - b.from)),
  };
}

function elementsOf(page: Document, selector: string | null): Contains[] {
  const elements = selector === null ? [] : Array.from(page.querySelectorAll(selector));
  return elements.map((element) => (node) => element.contains(node));
}

/** From the first mark that begins a body to the last that ends one: a body in two parts has two pairs. */
function between(page: Document, { bodyComments = [], bodyMarks }: ContentSystem, traces: PageTraces): Contains[] {
  const marked = bodyComments.flatMap(({ begin, end }) =>
    spanOf(
      traces.comments.find(({ data }) => begin.test(data)),
      traces.comments.findLast(({ data }) => end.test(data)),
    ),
  );
  if (!bodyMarks) return marked;
  const ends = Array.from(page.querySelectorAll(bodyMarks.end));
  return [...marked, ...spanOf(page.querySelector(bodyMarks.begin), ends.at(-1))];
}

function spanOf(begin: Node | null | undefined, end: Node | null | undefined): Contains[] {
  return begin && end ? [(node) => isBefore(begin, node) && isBefore(node, end)] : [];
}

function isBefore(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & first.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The lines of which any part stands within; none if nothing there is shown. */
function rangeOf(lines: readonly DomLine[], within: Contains): LineRange[] {
  const isWithin = ({ segments }: DomLine) => [segments[0], segments.at(-1)].some((end) => end && within(end.node));
  const from = lines.findIndex(isWithin);
  return from < 0 ? [] : [{ from, to: lines.findLastIndex(isWithin) + 1 }];
}
