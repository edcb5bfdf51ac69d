import type { PageAnchors } from '../../src/page/page-anchors';
import type { SectionStart } from '../../src/ui/summary/sections';

/** What stands above this share of the window's height has been read; a passage that was led to stands a little above. */
const LINE = 0.25;

/**
 * Tells which section of the page is being read, now and whenever another one is: at most once a frame, and by few
 * looks at the layout, since it runs while the page scrolls.
 * @param sections in the order of the text
 */
export function followReading(
  anchors: PageAnchors,
  sections: readonly SectionStart[],
  signal: AbortSignal,
  tell: (pointer: SectionStart['pointer'] | null) => void,
): void {
  let told: SectionStart['pointer'] | null = null;
  let isDue = false;
  const look = () => {
    isDue = false;
    if (signal.aborted) return;
    const pointer = lastPassed(anchors, sections)?.pointer ?? null;
    if (pointer !== told) tell(pointer);
    told = pointer;
  };
  const lookSoon = () => {
    if (!isDue) requestAnimationFrame(look);
    isDue = true;
  };
  // Captured, since a page may scroll in an element of its own.
  addEventListener('scroll', lookSoon, { capture: true, passive: true, signal });
  addEventListener('resize', lookSoon, { passive: true, signal });
  lookSoon();
}

/** The last section that begins above the line, by halving; none if the page no longer has the text as it was read. */
function lastPassed(anchors: PageAnchors, sections: readonly SectionStart[]): SectionStart | undefined {
  const line = window.innerHeight * LINE;
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const top = anchors.topOf(sections[middle]?.start ?? 0);
    if (top === null) return undefined;
    if (top <= line) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
