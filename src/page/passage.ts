/** The name under which the passage is highlighted; the page can read it, so it says nothing. */
export const PASSAGE = 'passage';

/** How far from the top of the window the passage is put, as a share of its height: above a sheet from below. */
const FROM_TOP = 0.2;

/** Highlights a passage by the CSS Custom Highlight API and scrolls to it. The page's DOM stays as it is. */
export function showPassage(ranges: readonly Range[]): void {
  CSS.highlights.set(PASSAGE, new Highlight(...ranges));
  const first = ranges[0];
  if (first) scrollTo(first);
}

/** Takes the highlight away. */
export function hidePassage(): void {
  CSS.highlights.delete(PASSAGE);
}

function scrollTo(range: Range): void {
  // Brings the passage into view inside any scroller of the page first; the window's own position is set exactly below.
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  const { top } = range.getBoundingClientRect();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollTo({
    top: window.scrollY + top - window.innerHeight * FROM_TOP,
    behavior: still ? 'instant' : 'smooth',
  });
}
