/** How often a page that changes is looked at, in milliseconds. */
const PACE = 500;

/**
 * Calls back while a page's content changes: its scripts are still putting it in place. Ends by itself after a time,
 * and when it is told to.
 * @param lasting in milliseconds
 */
export function whenChanging(page: Document, lasting: number, signal: AbortSignal, then: () => void): void {
  let due = false;
  const observer = new MutationObserver(() => {
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      if (!signal.aborted) then();
    }, PACE);
  });
  observer.observe(page, { childList: true, subtree: true, characterData: true });
  const end = () => observer.disconnect();
  setTimeout(end, lasting);
  signal.addEventListener('abort', end, { once: true });
}
