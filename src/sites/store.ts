import { browser } from 'wxt/browser';
import { readSettings, type Settings } from './settings';

/** The name under which the settings stand in `storage.local`. */
const SETTINGS_KEY = 'settings';

/** The settings as they are now. */
export async function loadSettings(): Promise<Settings> {
  const stored: Record<string, unknown> = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(stored[SETTINGS_KEY]);
}

/** Changes the settings: one change after another, from whichever page of the extension. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const settings = change(await loadSettings());
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
    return settings;
  });
}

/**
 * Calls back with the settings, and with those before, whenever they change.
 * @returns how to stop it
 */
export function watchSettings(then: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>): void => {
    const change = changes[SETTINGS_KEY];
    if (change) then(readSettings(change.newValue), readSettings(change.oldValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
