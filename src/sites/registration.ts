import { browser } from 'wxt/browser';
import { patternOf } from './site';

/** The name under which the detector is registered for the added sites. */
const ID = 'added-sites';

/**
 * Has the browser run the detector on these sites, beside the portals of the manifest, and on no others. Kept by the
 * browser over a restart where it can; asked for anew at each start all the same.
 */
export async function registerDetector(sites: readonly string[]): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (sites.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches: sites.map(patternOf),
    js: ['detector.js'],
    runAt: 'document_idle' as const,
    allFrames: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}
