/** How long a page that moved without loading is given to put its new content in place, in milliseconds. */
const SETTLING = 500;

/** Calls back when the page comes into view again: its tab is chosen, or the browser goes back to it. */
export function whenSeenAgain(signal: AbortSignal, then: () => void): void {
  window.addEventListener('pageshow', ({ persisted }) => persisted && then(), { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && then(), { signal });
}

/** Calls back once when the page has moved to another address without loading: what is shown is another document. */
export function whenMoved(signal: AbortSignal, then: () => void): void {
  const page = (): string => location.href.replace(/#(?![/!]).*$/u, '');
  const before = page();
  const check = (): void => {
    if (page() !== before) setTimeout(() => !signal.aborted && then(), SETTLING);
  };
  // Where the Navigation API is missing only going back and forth is noticed.
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', check, { signal });
  else addEventListener('popstate', check, { signal });
}
