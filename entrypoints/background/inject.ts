import { browser } from 'wxt/browser';
import type { Sender } from '../../src/messages/handle';
import type { Protocol } from '../../src/messages/protocol';
import { isOff } from '../../src/sites/is-off';
import { hostOf } from '../../src/sites/site';
import highlightCss from '../../src/ui/styles/page-highlight.css?inline';
import { roomCss } from '../../src/ui/styles/page-room';
import { showState } from './show-state';

/** One document of a tab, or what the tab shows now with its frames. */
type Target = { tabId: number; documentIds: string[] } | { tabId: number; allFrames: true };

/**
 * Puts the reader into the very document that asked, not into one that was loaded since. Where reading is switched off
 * for the site, the toolbar says so instead.
 */
export async function injectReader(sender: Sender): Promise<null> {
  const target = targetOf(sender);
  const host = hostOf(sender.url);
  if (!target || host === null) return null;
  if (!(await isOff(host))) await putReader(target);
  else if (!(await isOff(''))) await showState('off', sender);
  return null;
}

/**
 * Puts the reader into the page that a tab shows: a person asked for it in the popup, which permits it for this page.
 * @returns whether it was let in: into the browser's own pages and some others it is not
 */
export async function readTab(tabId: number): Promise<boolean> {
  // When everything is off a person has to switch it on first.
  if (await isOff('')) return false;
  try {
    await putReader({ tabId, allFrames: true });
    return true;
  } catch {
    return false;
  }
}

async function putReader(target: Target): Promise<void> {
  await browser.scripting.insertCSS({ target, css: highlightCss });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
}

type RoomChange = Protocol['make-room']['payload'];

/** Has the page keep clear of the sidebar by a style of the extension's own, which is no part of the page's DOM. */
export async function makeRoom({ room, before }: RoomChange, sender: Sender): Promise<null> {
  const target = targetOf(sender);
  if (!target) return null;
  if (room) await browser.scripting.insertCSS({ target, css: roomCss(room) });
  if (before) await browser.scripting.removeCSS({ target, css: roomCss(before) });
  return null;
}

function targetOf({ tab, documentId }: Sender): Target | null {
  return tab?.id === undefined || documentId === undefined ? null : { tabId: tab.id, documentIds: [documentId] };
}
