import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../../src/extract/extract';
import { sendMessage } from '../../src/messages/send';
import { readPage } from '../../src/page/read-page';
import { showNotice } from './show-notice';

/** What a run of the reader leaves behind, for a later run in the same page to take away. */
declare global {
  var tongbaoReader: { remove: () => void } | undefined;
}

/** Reads the page and, if it is a notice, shows it. Put into the page by the background, only where the detector asked. */
export default defineUnlistedScript(() => {
  globalThis.tongbaoReader?.remove();
  globalThis.tongbaoReader = undefined;
  const page = readPage(document);
  const notice = extract(page.document);
  if (notice.kind === null) sendMessage('page-read', { state: 'none' });
  else globalThis.tongbaoReader = showNotice(notice, page);
});
