import { PORTAL_HOSTS } from '../page/portals/hosts';
import { missingOf } from './permissions';
import { isSwitchedOff, type Settings } from './settings';
import { isPortal } from './site';

/** How it stands with a site: read, switched off, or wanted but not permitted by the browser. */
export type SiteState = 'on' | 'off' | 'missing';

export interface Site {
  /** Its host, as the settings name it. */
  host: string;
  /** The place whose portal it is; null for a site that a person added. */
  place: string | null;
  state: SiteState;
}

/** All sites there are, the added ones first, each with how it stands. */
export async function listSites(settings: Settings): Promise<Site[]> {
  const known = [
    // One that was added before it came to be listed is listed once.
    ...settings.added.filter((host) => !isPortal(host)).map((host) => ({ host, place: null })),
    ...PORTAL_HOSTS.map(({ host, place }) => ({ host, place })),
  ];
  const missing = new Set(await missingOf(known.map(({ host }) => host)));
  return known.map((site) => ({ ...site, state: stateOf(site.host, settings, missing) }));
}

/** How it stands with one of the sites. */
export function stateOf(host: string, settings: Settings, missing: ReadonlySet<string>): SiteState {
  if (isSwitchedOff(settings, host)) return 'off';
  return missing.has(host) ? 'missing' : 'on';
}
