import { browser } from 'wxt/browser';
import { patternOf } from '../../src/sites/site';
import { clearState } from './show-state';

/** Looks at the pages of these sites that are open already: those that were loaded while nothing was read there. */
export async function lookAtOpenTabs(sites: readonly string[]): Promise<void> {
  if (sites.length === 0) return;
  const tabs = await browser.tabs.query({ url: sites.map(patternOf) });
  // A tab that is closed meanwhile, shows an error or is asleep cannot be looked at; it will be when it loads.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && look(id)));
}

async function look(tabId: number): Promise<void> {
  await clearState(tabId);
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/detector.js'] });
}
