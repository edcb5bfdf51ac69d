import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageReader } from './page-reader';

/** The reader at work in this page, for the popup and for a later run. */
declare global {
  var tongbaoReader: PageReader | undefined;
}

/** Reads the page and, if it is a notice, shows it. Put into the page by the background, only where it was asked for. */
export default defineUnlistedScript(() => {
  if (globalThis.tongbaoReader?.shows()) {
    globalThis.tongbaoReader.tell();
    return;
  }
  globalThis.tongbaoReader?.stop();
  globalThis.tongbaoReader = new PageReader();
  globalThis.tongbaoReader.start();
});
