import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBeNotice } from '../src/detect/may-be-notice';
import type { Message } from '../src/messages/protocol';
import { isOff } from '../src/sites/is-off';

/** A page with fewer Chinese characters than a portal's page has is still being put together by its scripts. */
const LITTLE = 800;
/** How long such a page is watched, and how often it is looked at, in milliseconds. */
const WATCHED = 20_000;
const PACE = 300;

const CANDIDATE: Message = { name: 'candidate', payload: null };

let due = false;
let deadline: ReturnType<typeof setTimeout>;
/** The one that there may be. */
let observer: MutationObserver | undefined;

/** Runs on every page of a portal. Looks once and, where the page may be a notice, asks for the reader. */
export default defineUnlistedScript(async () => {
  if ((await look()) || textOf().replace(/[^一-龥]/gu, '').length >= LITTLE) return;
  watch();
  // A page that its scripts put together may also move on without loading.
  globalThis.navigation?.addEventListener('currententrychange', watch);
});

/**
 * Whether there is nothing more to look for. The background is told of a candidate; and of a page that may not be looked
 * at, so that the toolbar says so.
 */
async function look(): Promise<boolean> {
  const isOver = (await isOff(location.hostname)) || mayBeNotice(textOf(), document.title);
  if (isOver) browser.runtime.sendMessage(CANDIDATE).catch(() => {});
  return isOver;
}

function textOf(): string {
  return document.body.textContent ?? '';
}

/** Looks again while the page's scripts are at work: for a while, and anew where the page moves on. */
function watch(): void {
  observer ??= new MutationObserver(lookSoon);
  clearTimeout(deadline);
  deadline = setTimeout(() => observer?.disconnect(), WATCHED);
  observer.observe(document, { childList: true, subtree: true });
}

function lookSoon(): void {
  if (due) return;
  due = true;
  setTimeout(async () => {
    due = false;
    if (await look()) observer?.disconnect();
  }, PACE);
}
