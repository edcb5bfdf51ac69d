/** Where a notice was read, and what its text can be known by. */
export interface CopySource {
  url: string;
  /** Whose site it is: the portal's name, or else the host's. */
  site: string;
  /** When the page was read, as an ISO moment. */
  accessedAt: string;
  /** SHA-256 of the notice's text in hexadecimal; null where it could not be computed. */
  fingerprint: string | null;
}
