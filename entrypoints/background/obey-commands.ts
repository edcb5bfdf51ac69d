import { browser } from 'wxt/browser';
import { inPage } from '../../src/messages/in-page';
import { readTab } from './inject';

/**
 * Opens and closes the summary at the browser's command. Where none is shown the page is read, whatever it is: a
 * person asked for it, which permits it for this page.
 */
export function obeyCommands(): void {
  browser.commands.onCommand.addListener(async (_, tab) => {
    if (tab?.id === undefined) return;
    const toggled = await inPage(tab.id, () => globalThis.tongbaoReader?.toggle());
    if (!toggled.includes(true)) await readTab(tab.id);
  });
}
