import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handleMessages, type Sender } from '../src/messages/handle';
import type { PageState } from '../src/messages/protocol';
import { LibraryDatabase } from '../src/storage/database';
import { findNotice, saveNotice } from '../src/storage/notices';
import highlightCss from '../src/ui/styles/page-highlight.css?inline';
import roomCss from '../src/ui/styles/page-room.css?inline';
import { toolbarOf } from '../src/ui/toolbar/toolbar';

/** Puts the reader into the very document that asked, not into one that was loaded since. */
async function injectReader({ tab, documentId }: Sender): Promise<null> {
  if (tab?.id === undefined || documentId === undefined) return null;
  const target = { tabId: tab.id, documentIds: [documentId] };
  await browser.scripting.insertCSS({ target, css: highlightCss });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
  return null;
}

/** Has the page keep clear of the sidebar by a style of the extension's own, which is no part of the page's DOM. */
async function makeRoom(room: boolean, { tab, documentId }: Sender): Promise<null> {
  if (tab?.id === undefined || documentId === undefined) return null;
  const injection = { target: { tabId: tab.id, documentIds: [documentId] }, css: roomCss };
  // A style that is inserted twice has to be removed twice.
  await browser.scripting.removeCSS(injection);
  if (room) await browser.scripting.insertCSS(injection);
  return null;
}

async function showState(state: PageState, { tab }: Sender): Promise<null> {
  if (tab?.id === undefined) return null;
  const tabId = tab.id;
  const language = browser.i18n.getMessage('language') === 'en' ? 'en' : 'zh';
  const { badge, title } = toolbarOf(state, language);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.background }),
    browser.action.setBadgeTextColor({ tabId, color: badge.color }),
    browser.action.setTitle({ tabId, title }),
  ]);
  return null;
}

/** Opens the library, in the tab that already shows it if there is one. */
async function openLibrary(id: string | null): Promise<null> {
  const page = browser.runtime.getURL('/library.html');
  const url = id === null ? page : `${page}#/record/${encodeURIComponent(id)}`;
  const [open] = await browser.tabs.query({ url: page });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return null;
  }
  await browser.tabs.update(open.id, id === null ? { active: true } : { active: true, url });
  await browser.windows.update(open.windowId, { focused: true });
  return null;
}

export default defineBackground(() => {
  const db = new LibraryDatabase();
  handleMessages({
    'candidate-found': (_, sender) => injectReader(sender),
    'page-read': ({ state }, sender) => showState(state, sender),
    'make-room': ({ room }, sender) => makeRoom(room, sender),
    'find-notice': (question) => findNotice(db, question),
    'save-notice': (request) => saveNotice(db, request, new Date()),
    'open-library': ({ id }) => openLibrary(id),
  });
  browser.action.onClicked.addListener(() => openLibrary(null));
});
