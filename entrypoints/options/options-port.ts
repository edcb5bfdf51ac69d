import { browser } from 'wxt/browser';
import { sendMessage } from '../../src/messages/send';
import { giveBack, requestSites } from '../../src/sites/permissions';
import { withAdded, withoutAdded, withSite } from '../../src/sites/settings';
import { hostFromInput, isPortal, siteOf } from '../../src/sites/site';
import { listSites } from '../../src/sites/sites';
import { changeSettings, loadSettings, watchSettings } from '../../src/sites/store';
import type { OptionsPort, OptionsView } from '../../src/ui/options/port';

/** What the options page asks for, done by the browser. */
export const optionsPort: OptionsPort = {
  watch: (then) => {
    const tell = async () => then(await view());
    const unwatch = watchSettings(tell);
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(tell);
    onRemoved.addListener(tell);
    tell();
    return () => {
      unwatch();
      onAdded.removeListener(tell);
      onRemoved.removeListener(tell);
    };
  },
  switchAll: async (on) => {
    await changeSettings((settings) => ({ ...settings, on }));
  },
  switchSite: async (host, on) => {
    await changeSettings((settings) => withSite(settings, host, on));
  },
  grant: requestSites,
  add: async (input) => {
    const host = hostFromInput(input);
    if (host === null) return 'no-host';
    if (isPortal(siteOf(host))) return 'portal';
    if (!(await requestSites([host]))) return 'refused';
    await changeSettings((settings) => withAdded(settings, host));
    return 'added';
  },
  remove: async (host) => {
    await changeSettings((settings) => withoutAdded(settings, host));
    await giveBack(host);
  },
  openLibrary: async () => {
    await sendMessage('open-library', { id: null });
  },
};

async function view(): Promise<OptionsView> {
  const settings = await loadSettings();
  return { on: settings.on, sites: await listSites(settings) };
}
