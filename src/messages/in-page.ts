import { browser } from 'wxt/browser';

/**
 * Runs a function beside the readers in a tab's page and its frames.
 * @returns what it answered in each; nothing where the browser does not permit it
 */
export async function inPage<T>(tabId: number | null, func: () => T): Promise<unknown[]> {
  if (tabId === null) return [];
  try {
    const injections = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func });
    return injections.map(({ result }) => result);
  } catch {
    return [];
  }
}
