import { browser } from 'wxt/browser';
import type { Settings } from './settings';

/**
 * Whether nothing may be read on a host now; of no host (''), whether nothing may be read at all. Runs in pages too, so
 * it does without a schema: the settings are checked where they are changed. None are stored in a fresh installation,
 * where all is on.
 */
export async function isOff(hostname: string): Promise<boolean> {
  const { settings } = await browser.storage.local.get<{ settings?: Settings }>('settings');
  return !!settings && (!settings.on || isAmong(settings.off, hostname));
}

/** Whether a host is among sites as the settings name them: `.portal` for a portal and its subdomains, `..host` for one. */
export function isAmong(off: readonly string[], hostname: string): boolean {
  return off.some((site) => `..${hostname}`.endsWith(site));
}
