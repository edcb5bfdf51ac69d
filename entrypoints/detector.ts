import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBeNotice } from '../src/detect/may-be-notice';

/** Runs on every page of a portal. Looks once and, where the page may be a notice, asks for the reader. */
export default defineUnlistedScript(() => {
  if (mayBeNotice(document.body?.textContent ?? '', document.title)) {
    browser.runtime.sendMessage({ name: 'candidate-found', payload: null }).catch(() => {});
  }
});
