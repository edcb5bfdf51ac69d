import type { PageReport } from '../../messages/protocol';
import type { SiteState } from '../../sites/sites';

/** The page that the popup was opened on. */
export interface PopupView {
  /** The switch over all. */
  on: boolean;
  /** The site of the page; null for a page that no extension may read. */
  site: {
    /** The page's own host name. */
    hostname: string;
    /** The place whose portal it is; null for any other site. */
    place: string | null;
    /** `new`: no portal, and not added yet. */
    state: SiteState | 'new';
  } | null;
  /** What the reader says of the page; null if it was not put into it. */
  page: PageReport | null;
}

/** What the popup can ask for. Each that changes something is followed by another look. */
export interface PopupPort {
  look: () => Promise<PopupView>;
  /** Reads the page, whatever it is. @returns whether the browser let it be read */
  check: () => Promise<boolean>;
  save: () => Promise<void>;
  openSummary: () => Promise<void>;
  openRecord: (id: string) => Promise<void>;
  openLibrary: () => Promise<void>;
  openOptions: () => Promise<void>;
  /** Opens the page that makes a report on this page for the maintainers. */
  openReport: () => Promise<void>;
  switchAll: (on: boolean) => Promise<void>;
  switchSite: (on: boolean) => Promise<void>;
  /** Has the browser ask for the permission to read this site. Called right at a press. */
  enableSite: () => Promise<void>;
}
