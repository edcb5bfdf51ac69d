import { sendMessage } from '../../src/messages/send';
import type { CopySource } from '../../src/ui/copy/copy-source';
import { labels } from '../../src/ui/labels';
import type { Language } from '../../src/ui/language';

/**
 * Where the page is read, for what is copied from its summary: at once as far as the page can tell, and once more when
 * the background has told the rest, so that all is there before anybody copies.
 */
export function sourceOfPage(text: string, language: Language, tell: (source: CopySource) => void): CopySource {
  const source = {
    url: location.href,
    site: location.hostname,
    accessedAt: new Date().toISOString(),
    fingerprint: null,
  };
  sendMessage('identify', { text }).then((identity) => {
    if (!identity) return;
    const { place, fingerprint } = identity;
    tell({ ...source, site: place === null ? source.site : labels[language].portal(place), fingerprint });
  });
  return source;
}
