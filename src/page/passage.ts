/** The names under which passages are highlighted; the page can read them, so they say nothing. */
export const PASSAGE = 'passage';
export const PREVIEW = 'passage-preview';

/** How far from the top of the window the passage is put, as a share of its height: above a sheet from below. */
const FROM_TOP = 0.2;
/** How far below a header of the page, in CSS pixels. */
const BELOW_HEADER = 12;
/** How far from the left edge, in CSS pixels, where the page is wider than what the sidebar leaves of the window. */
const FROM_LEFT = 24;

/** How much of the window's sides is covered, in CSS pixels. */
export interface Covered {
  left: number;
  right: number;
}

/**
 * Highlights a passage by the CSS Custom Highlight API and scrolls to it. The page's DOM stays as it is.
 * @param covered how much of the window the sidebar covers
 */
export function showPassage(ranges: readonly Range[], covered: Covered): void {
  CSS.highlights.set(PASSAGE, new Highlight(...ranges));
  const first = ranges[0];
  if (first) scrollTo(first, covered);
}

/** Highlights a passage faintly where it stands, without scrolling; none takes the highlight away. */
export function previewPassage(ranges: readonly Range[]): void {
  if (ranges.length > 0) CSS.highlights.set(PREVIEW, new Highlight(...ranges));
  else CSS.highlights.delete(PREVIEW);
}

/** Takes the highlights away. */
export function hidePassage(): void {
  CSS.highlights.delete(PASSAGE);
  CSS.highlights.delete(PREVIEW);
}

function scrollTo(range: Range, covered: Covered): void {
  for (const scroller of scrollersAround(range)) {
    const { top, height } = scroller.getBoundingClientRect();
    const line = Math.max(top, 0) + Math.min(height, window.innerHeight) * FROM_TOP;
    scroller.scrollTop += range.getBoundingClientRect().top - line;
  }
  const { top, left, right } = range.getBoundingClientRect();
  const isBeside = left >= covered.left && right <= window.innerWidth - covered.right;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollTo({
    top: window.scrollY + top - clearLine(covered),
    left: isBeside ? window.scrollX : window.scrollX + left - covered.left - FROM_LEFT,
    behavior: still ? 'instant' : 'smooth',
  });
}

/** The elements that the page scrolls in, beside its window, the innermost first. */
function scrollersAround({ startContainer }: Range): Element[] {
  const scrollers: Element[] = [];
  for (let element = startContainer.parentElement; element; element = element.parentElement) {
    const isScroller = element.scrollHeight > element.clientHeight && element !== document.scrollingElement;
    if (isScroller && /auto|scroll/u.test(getComputedStyle(element).overflowY)) scrollers.push(element);
  }
  return scrollers;
}

/** How far from the top of the window the passage is put: below a header of the page that stays there. */
function clearLine({ left, right }: Covered): number {
  const line = window.innerHeight * FROM_TOP;
  const middle = left + (window.innerWidth - left - right) / 2;
  const found = document.elementsFromPoint(middle, line).find(({ localName }) => localName !== 'html');
  for (
    let element: Element | null = found ?? null;
    element && element !== document.body;
    element = element.parentElement
  ) {
    const { position } = getComputedStyle(element);
    if (position !== 'fixed' && position !== 'sticky') continue;
    const { top, bottom } = element.getBoundingClientRect();
    // What fills the window is no header.
    return top <= line && bottom < window.innerHeight / 2 ? Math.max(line, bottom + BELOW_HEADER) : line;
  }
  return line;
}
