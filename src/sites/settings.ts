import * as z from 'zod/mini';

/** What the reader of pages has chosen: whether anything is read at all, and on which sites. */
export const settingsSchema = z.object({
  /** The switch over all: false stops everything. */
  on: z.boolean(),
  /** The hosts that were added to the portals, by their names. Kept when their permission is taken back. */
  added: z.array(z.string()),
  /** The hosts, of portals or added, on which nothing is read. */
  off: z.array(z.string()),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { on: true, added: [], off: [] };

/** The settings that were stored; those of a fresh installation if there are none or they cannot be read. */
export function readSettings(stored: unknown): Settings {
  const read = z.safeParse(settingsSchema, stored);
  return read.success ? read.data : DEFAULT_SETTINGS;
}

/** Whether a host is switched off by itself or with the site that it is below. */
export function isSwitchedOff({ off }: Settings, hostname: string): boolean {
  return off.some((site) => isBelow(hostname, site));
}

function isBelow(hostname: string, site: string): boolean {
  return `.${hostname}`.endsWith(`.${site}`);
}

/** Switches one site on or off. On means on: also a site that it is below is then no longer off. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.off.filter((site) => site !== host && !(on && isBelow(host, site)));
  return { ...settings, off: on ? others : [...others, host] };
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
