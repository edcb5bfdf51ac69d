import { browser } from 'wxt/browser';
import { isOff } from '../../src/sites/is-off';

/** How long a page that moved without loading is given to put its new content in place, in milliseconds. */
const SETTLING = 500;

/** Calls back when what was just put into the page has been painted; at once where nobody looks at it. */
export function whenPainted(signal: AbortSignal, then: () => void): void {
  const call = () => setTimeout(() => signal.aborted || then());
  if (document.visibilityState === 'hidden') call();
  else requestAnimationFrame(call);
}

/** Calls back when the page comes into view again: its tab is chosen, or the browser goes back to it. */
export function whenSeenAgain(signal: AbortSignal, then: () => void): void {
  window.addEventListener('pageshow', ({ persisted }) => persisted && then(), { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && then(), { signal });
}

/** Calls back whenever the page has moved to another address without loading: what is shown is another document. */
export function whenMoved(signal: AbortSignal, then: () => void): void {
  const page = (): string => location.href.replace(/#(?![/!]).*$/u, '');
  let before = page();
  const check = (): void => {
    if (page() === before) return;
    before = page();
    setTimeout(() => !signal.aborted && then(), SETTLING);
  };
  // Where the Navigation API is missing only going back and forth is noticed.
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', check, { signal });
  else addEventListener('popstate', check, { signal });
}

/**
 * Calls back when reading is switched off, for this site or for all: now, or while the page slept in the browser's
 * memory. What was off from the start was read because a person asked for it.
 */
export async function whenSwitchedOff(signal: AbortSignal, then: () => void): Promise<void> {
  const { onChanged } = browser.storage.local;
  let wasOff = false;
  const listener = async () => {
    const off = await isOff(location.hostname);
    if (off && !wasOff && !signal.aborted) then();
    wasOff = off;
  };
  onChanged.addListener(listener);
  window.addEventListener('pageshow', ({ persisted }) => persisted && listener(), { signal });
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
  wasOff = await isOff(location.hostname);
  if ((await isOff('')) && !signal.aborted) then();
}
