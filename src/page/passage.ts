/** The names under which passages are highlighted; the page can read them, so they say nothing. */
export const PASSAGE = 'passage';
export const PREVIEW = 'passage-preview';

/** How far from the top of the window the passage is put, as a share of its height: above a sheet from below. */
const FROM_TOP = 0.2;

/** Highlights a passage by the CSS Custom Highlight API and scrolls to it. The page's DOM stays as it is. */
export function showPassage(ranges: readonly Range[]): void {
  CSS.highlights.set(PASSAGE, new Highlight(...ranges));
  const first = ranges[0];
  if (first) scrollTo(first);
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
