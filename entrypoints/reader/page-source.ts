import { sendMessage } from '../../src/messages/send';
import type { CopySource } from '../../src/ui/copy/copy-source';
import { labels } from '../../src/ui/labels';
import type { Language } from '../../src/ui/language';

/** Where the page is read, for what is copied from its summary, as far as the page can tell. */
export function sourceOfPage(): CopySource {
  const { href: url, hostname: site } = location;
  return { url, site, accessedAt: new Date().toISOString(), fingerprint: null };
}

/** The same with what the background knows of it; to be asked before anybody copies. As it was if it does not answer. */
export async function identifySource(source: CopySource, text: string, language: Language): Promise<CopySource> {
  const identity = await sendMessage('identify', { text });
  if (!identity) return source;
  const { place, fingerprint } = identity;
  return { ...source, site: place === null ? source.site : labels[language].portal(place), fingerprint };
}
