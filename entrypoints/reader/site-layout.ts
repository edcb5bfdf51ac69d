import { browser } from 'wxt/browser';
import { type Layout, readLayout } from '../../src/ui/sidebar/layout';

/** How the person had the sidebar stand on this site when it was last changed here. */
export async function loadLayout(): Promise<Layout> {
  const stored: Record<string, unknown> = await browser.storage.local.get(keyOfSite());
  return readLayout(stored[keyOfSite()]);
}

/** Remembers how the sidebar stands on this site. */
export async function keepLayout(layout: Layout): Promise<void> {
  await browser.storage.local.set({ [keyOfSite()]: layout });
}

/** A key for each site, so that two pages of different sites do not overwrite each other's. */
function keyOfSite(): string {
  return `layout ${location.hostname}`;
}
