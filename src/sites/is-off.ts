import { browser } from 'wxt/browser';
import type { Settings } from './settings';

/**
 * Whether nothing may be read on a host now. Runs in pages too, so it does without a schema: the settings are checked
 * where they are changed. None are stored in a fresh installation, where all is on.
 */
export async function isOff(hostname: string): Promise<boolean> {
  const { settings } = await browser.storage.local.get<{ settings?: Settings }>('settings');
  // A portal's host stands for its subdomains.
  return !!settings && (!settings.on || settings.off.some((host) => `.${hostname}`.endsWith(`.${host}`)));
}
