import { browser } from 'wxt/browser';
import { inPage } from '../../src/messages/in-page';
import { type PageReport, pageReportSchema } from '../../src/messages/protocol';
import { sendMessage } from '../../src/messages/send';
import { portalOf } from '../../src/page/portals/hosts';
import { missingOf, requestSites } from '../../src/sites/permissions';
import { type Settings, withAdded, withSite } from '../../src/sites/settings';
import { hostOf, isPortal, siteOf } from '../../src/sites/site';
import { type SiteState, stateOf } from '../../src/sites/sites';
import { changeSettings, loadSettings } from '../../src/sites/store';
import type { PopupPort, PopupView } from '../../src/ui/popup/port';

/** The page that the popup was opened on. */
interface Page {
  tabId: number | null;
  hostname: string | null;
}

/** What the popup asks for, done by the browser. Opening the popup lets the extension read the page that it is on. */
export function popupPort({ tabId, hostname }: Page): PopupPort {
  const site = hostname === null ? null : siteOf(hostname);
  const open = async (url: string) => {
    await browser.tabs.create({ url });
    window.close();
  };
  return {
    look: async () => ({
      on: (await loadSettings()).on,
      site: hostname === null || site === null ? null : await siteView(hostname, site),
      page: tabId === null || hostname === null ? null : await reportOf(tabId),
    }),
    check: async () => tabId !== null && (await sendMessage('read-tab', { tabId })),
    save: async () => {
      await inPage(tabId, () => globalThis.tongbaoReader?.save());
    },
    openSummary: async () => {
      await inPage(tabId, () => globalThis.tongbaoReader?.open());
      window.close();
    },
    openRecord: async (id) => {
      await sendMessage('open-library', { id });
      window.close();
    },
    openLibrary: async () => {
      await sendMessage('open-library', { id: null });
      window.close();
    },
    openOptions: async () => {
      await browser.runtime.openOptionsPage();
      window.close();
    },
    openReport: () => open(browser.runtime.getURL(`/report.html?tab=${tabId}`)),
    switchAll: async (on) => {
      await changeSettings((settings) => ({ ...settings, on }));
    },
    switchSite: async (on) => {
      if (site !== null) await changeSettings((settings) => withSite(settings, site, on));
    },
    enableSite: async () => {
      // The background adds the site when the browser tells it of the grant; the popup may be closed by then.
      if (site === null || !(await requestSites([site]))) return;
      await changeSettings((settings) => (isPortal(site) ? withSite(settings, site, true) : withAdded(settings, site)));
    },
  };
}

async function siteView(hostname: string, site: string): Promise<NonNullable<PopupView['site']>> {
  const settings = await loadSettings();
  return { hostname, place: portalOf(hostname)?.place ?? null, state: await stateInView(site, settings) };
}

async function stateInView(site: string, settings: Settings): Promise<SiteState | 'new'> {
  if (!isPortal(site) && !settings.added.includes(site)) return 'new';
  return stateOf(site, settings, new Set(await missingOf([site])));
}

/** What the readers in the page and its frames say, that with a notice first; null if none is there. */
async function reportOf(tabId: number): Promise<PageReport | null> {
  const said = await inPage(tabId, () => globalThis.tongbaoReader?.report());
  const reports = said.flatMap((each) => {
    const report = pageReportSchema.safeParse(each);
    return report.success ? [report.data] : [];
  });
  return reports.find(({ kind }) => kind !== null) ?? reports[0] ?? null;
}

/** The page of the tab in front. Its address is told to the popup alone, and only where the extension may read the page. */
export async function pageInFront(): Promise<Page> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id ?? null, hostname: hostOf(tab?.url) };
}
