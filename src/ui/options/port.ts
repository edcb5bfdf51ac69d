import type { Site } from '../../sites/sites';

/** What the options page shows. */
export interface OptionsView {
  on: boolean;
  sites: Site[];
}

/** What the options page can ask for. What it changes is told by `watch`. */
export interface OptionsPort {
  /** Calls back with how it stands, now and after every change. @returns how to stop it */
  watch: (then: (view: OptionsView) => void) => () => void;
  switchAll: (on: boolean) => Promise<void>;
  switchSite: (host: string, on: boolean) => Promise<void>;
  /** Has the browser ask for the permission to read these sites. Called right at a press. @returns whether it was given */
  grant: (hosts: readonly string[]) => Promise<boolean>;
  /** Adds the site that a person typed: a host name or an address. Called right at a press. */
  add: (input: string) => Promise<'added' | 'no-host' | 'portal' | 'refused'>;
  /** Forgets an added site and gives its permission back. */
  remove: (host: string) => Promise<void>;
  openLibrary: () => Promise<void>;
}
