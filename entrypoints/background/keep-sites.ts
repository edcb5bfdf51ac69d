import { browser } from 'wxt/browser';
import { registerDetector } from '../../src/sites/registration';
import { isSwitchedOff, type Settings, withAdded } from '../../src/sites/settings';
import { isPortal, siteOfPattern } from '../../src/sites/site';
import { listSites, type Site } from '../../src/sites/sites';
import { changeSettings, loadSettings, watchSettings } from '../../src/sites/store';
import { lookAtOpenTabs } from './look-at-open-tabs';
import { setToolbar } from './show-state';

/**
 * Keeps what the browser runs in step with the settings and its permissions: at each start of the background, and
 * whenever either changes. What the browser kept over a restart is not relied on.
 */
export function keepSites(): void {
  const started = keepInStep();
  browser.runtime.onInstalled.addListener(() => started.then(lookAtOpenTabs));
  // What there is to do at a start of the browser is done above; this only has the browser start the background.
  browser.runtime.onStartup.addListener(() => {});
  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    welcome(origins.flatMap((o) => siteOfPattern(o) ?? [])),
  );
  browser.permissions.onRemoved.addListener(() => keepInStep());
  watchSettings(async (settings, before) => {
    const read = await keepInStep();
    await lookAtOpenTabs(read.filter((site) => !isWanted(before, site) && isWanted(settings, site)));
  });
}

/**
 * Registers the detector where it is to run, and shows in the toolbar what is switched off or not permitted.
 * @returns the sites that are read
 */
function keepInStep(): Promise<string[]> {
  return navigator.locks.request('sites', async () => {
    const settings = await loadSettings();
    const sites = await listSites(settings);
    const read = settings.on ? sites.filter(({ state }) => state === 'on').map(({ host }) => host) : [];
    await registerDetector(read.filter((host) => !isPortal(host)));
    await setToolbar(commonState(settings, sites));
    return read;
  });
}

function commonState(settings: Settings, sites: readonly Site[]): 'off' | 'missing' | 'none' {
  if (!settings.on) return 'off';
  return sites.some(({ state }) => state === 'missing') ? 'missing' : 'none';
}

/** Sites that the browser has just granted: added if they are no portals, and looked at where they are open. */
async function welcome(granted: readonly string[]): Promise<void> {
  for (const host of granted) if (!isPortal(host)) await changeSettings((settings) => withAdded(settings, host));
  const read = await keepInStep();
  await lookAtOpenTabs(read.filter((host) => granted.includes(host)));
}

function isWanted(settings: Settings, site: string): boolean {
  return settings.on && !isSwitchedOff(settings, site) && (isPortal(site) || settings.added.includes(site));
}
