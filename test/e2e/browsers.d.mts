export type BrowserName = 'chromium' | 'firefox';

export interface BrowserKind {
  title: string;
  /** The environment variable that names the executable. */
  variable: string;
  /** The oldest major version that the extension and its driver run in. */
  oldest: number;
  /** What `@puppeteer/browsers` calls it. */
  package: string;
  /** Names on the PATH, in the order of preference. */
  commands: readonly string[];
  /** Places of installation by platform, below the usual folders. */
  places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;
  /** The executable's names where the set-up fetched it. */
  cached: readonly string[];
}

export const CACHE: string;
export const BROWSERS: Record<BrowserName, BrowserKind>;
export function findBrowser(name: BrowserName): string | null;
export function browserVersion(executable: string): number | null;
