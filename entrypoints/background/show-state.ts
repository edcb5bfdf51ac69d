import { browser } from 'wxt/browser';
import type { Sender } from '../../src/messages/handle';
import type { PageState } from '../../src/messages/protocol';
import { toLanguage } from '../../src/ui/to-language';
import { type ToolbarState, toolbarOf } from '../../src/ui/toolbar/toolbar';

/** Shows in the toolbar how it stands with the page that a message came from. */
export async function showState(state: PageState, { tab, frameId }: Sender): Promise<null> {
  if (tab?.id === undefined) return null;
  // That a frame has no notice, or may not be read, says nothing of the page that it is in.
  if ((state === 'none' || state === 'off') && frameId !== undefined && frameId !== 0) return null;
  if (state === 'none') await clearState(tab.id);
  else await setToolbar(state, tab.id);
  return null;
}

/** Has a tab show what all tabs show. */
export async function clearState(tabId: number): Promise<void> {
  await Promise.all([
    // Null has a tab show the common badge again, in both browsers; the types of one of them do not know it.
    browser.action.setBadgeText(Object.assign({ tabId, text: '' }, { text: null })),
    browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) }),
  ]);
}

/** Shows a state for one tab, or for all that have none of their own. */
export async function setToolbar(state: ToolbarState, tabId?: number): Promise<void> {
  const { badge, title } = toolbarOf(state, toLanguage(browser.i18n.getMessage('language')));
  const where = tabId === undefined ? {} : { tabId };
  await Promise.all([
    browser.action.setBadgeText({ ...where, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ ...where, color: badge.background }),
    browser.action.setBadgeTextColor({ ...where, color: badge.color }),
    browser.action.setTitle({ ...where, title }),
  ]);
}
