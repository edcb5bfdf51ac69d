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

/** Runs on every page of a portal. Looks once and, where the page may be a notice, asks for the reader. */
export default defineUnlistedScript(async () => {
  if (await isOff(location.hostname)) send({ name: 'page-read', payload: { state: 'off' } });
  else if (!isFound() && textOf().replace(/[^一-龥]/gu, '').length < LITTLE) {
    watch();
    // A page that its scripts put together may also move on without loading.
    globalThis.navigation?.addEventListener('currententrychange', watch);
  }
});

function isFound(): boolean {
  const found = mayBeNotice(textOf(), document.title);
  if (found) send({ name: 'candidate', payload: null });
  return found;
}

function textOf(): string {
  return document.body.textContent ?? '';
}

function send(message: Message): void {
  browser.runtime.sendMessage(message).catch(() => {});
}

/** Looks again while the page's scripts are at work. */
function watch(): void {
  let due = false;
  const observer = new MutationObserver(() => {
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      if (isFound()) observer.disconnect();
    }, PACE);
  });
  observer.observe(document, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), WATCHED);
}
