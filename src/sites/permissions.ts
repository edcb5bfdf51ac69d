import { browser } from 'wxt/browser';
import { patternOf } from './site';

function isGranted(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(site)] });
}

/** Those of the sites that the browser has not granted, or no longer. Where nothing is missing it is asked once for all. */
export async function missingOf(sites: readonly string[]): Promise<string[]> {
  if (sites.length === 0 || (await browser.permissions.contains({ origins: sites.map(patternOf) }))) return [];
  const granted = await Promise.all(sites.map(isGranted));
  return sites.filter((_, i) => !granted[i]);
}

/**
 * Asks the person for the permission to read sites. Only right after a press of theirs: browsers refuse it elsewhere.
 * @returns whether it was given
 */
export async function requestSites(sites: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: sites.map(patternOf) });
  } catch {
    // The browser will not even ask (a host that its rules forbid): for the person the same as a refusal.
    return false;
  }
}

/** Gives the permission for an added site back. The portals' own cannot be given back by the extension. */
export async function giveBack(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(site)] });
}
