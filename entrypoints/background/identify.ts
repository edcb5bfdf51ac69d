import type { Sender } from '../../src/messages/handle';
import type { Identity } from '../../src/messages/protocol';
import { portalOf } from '../../src/page/portals/hosts';
import { hostOf } from '../../src/sites/site';
import { fingerprintOf } from '../../src/storage/fingerprint';

/** Tells whose portal a page stands on and names the notice's text. */
export async function identify(text: string, sender: Sender): Promise<Identity> {
  const place = portalOf(hostOf(sender.url) ?? '')?.place ?? null;
  return { place, fingerprint: await fingerprintOf(text) };
}
