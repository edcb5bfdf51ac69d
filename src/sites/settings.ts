import * as z from 'zod/mini';
import { isAmong } from './is-off';
import { isPortal } from './site';

/** What the reader of pages has chosen: whether anything is read at all, and on which sites. */
export const settingsSchema = z.object({
  /** The switch over all: false stops everything. */
  on: z.boolean(),
  /** The hosts that were added to the portals, by their names. Kept when their permission is taken back. */
  added: z.array(z.string()),
  /** The sites on which nothing is read: `.portal` with its subdomains, `..host` for an added one. */
  off: z.array(z.string()),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { on: true, added: [], off: [] };

/** The settings that were stored; those of a fresh installation if there are none or they cannot be read. */
export function readSettings(stored: unknown): Settings {
  const read = z.safeParse(settingsSchema, stored);
  return read.success ? read.data : DEFAULT_SETTINGS;
}

/** Whether a host is switched off by itself or with the portal that it is below. */
export function isSwitchedOff({ off }: Settings, hostname: string): boolean {
  return isAmong(off, hostname);
}

/** Switches one site on or off. On means on: also a portal that it is below is then no longer off. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const name = `${isPortal(site) ? '.' : '..'}${site}`;
  const others = settings.off.filter((off) => off !== name && !(on && isAmong([off], site)));
  return { ...settings, off: on ? others : [...others, name] };
}

/** Adds a site, switched on. */
export function withAdded(settings: Settings, host: string): Settings {
  const added = settings.added.filter((known) => known !== host);
  return withSite({ ...settings, added: [...added, host] }, host, true);
}

/** Forgets a site that was added. */
export function withoutAdded(settings: Settings, host: string): Settings {
  return withSite({ ...settings, added: settings.added.filter((known) => known !== host) }, host, true);
}
