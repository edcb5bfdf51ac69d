import { PORTAL_HOSTS, portalOf } from '../page/portals/hosts';

/** The host name of an address that can be read; null for the browser's own pages, files and what is no address. */
export function hostOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/u.test(protocol) && hostname !== '' ? hostname : null;
}

/** The site that a host belongs to, as settings and lists name it: its portal, or the host itself. */
export function siteOf(hostname: string): string {
  return portalOf(hostname)?.host ?? hostname;
}

/** The match pattern (WebExtensions) of a site, http and https, any port: a portal has its subdomains with it. */
export function patternOf(site: string): string {
  return isPortal(site) ? `*://*.${site}/*` : `*://${site}/*`;
}

/** The site that a match pattern is for; null for one that names many hosts or all. */
export function siteOfPattern(pattern: string): string | null {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?(?<host>[^*/]+)\/\*$/u.exec(pattern)?.groups?.host;
  return host === undefined || patternOf(host) !== pattern ? null : host;
}

/** Whether a site is one of the portals, by the name that the list of portals has for it. */
export function isPortal(site: string): boolean {
  return PORTAL_HOSTS.some(({ host }) => host === site);
}

/**
 * The host name that a person typed or pasted, with or without `https://` and a path.
 * @returns null if it is none that a page on the web can have
 */
export function hostFromInput(input: string): string | null {
  const typed = input.trim();
  if (/[\s@]/u.test(typed)) return null;
  const host = hostOf(typed.includes('://') ? typed : `https://${typed}`);
  return host !== null && /^(?=.{1,253}$)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?=[^.]*\p{L})[\p{L}\p{N}-]+$/u.test(host)
    ? host
    : null;
}
