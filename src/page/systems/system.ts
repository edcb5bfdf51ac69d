import type { PageHints } from '../line';
import type { PageTraces } from './traces';

/**
 * Where the pages of one content-management system keep an article. Every part of it is a hint: a template that was
 * redesigned leaves it empty or wrong, and the text is read as if it were not there ({@link weighBody}).
 */
export interface ContentSystem {
  name: string;
  /** Whether a page is this system's, by what only its templates and editor leave in a page. */
  recognises: (traces: PageTraces) => boolean;
  /** Selectors; null where the system has no usual place. */
  headline: string | null;
  source: string | null;
  body: string | null;
  /** What stands before and behind the body without being around it: comments by their text, elements by selector. */
  bodyComments?: readonly { begin: RegExp; end: RegExp }[];
  bodyMarks?: { begin: string; end: string };
  /** What the page says of itself in a way of the system's own. */
  says?: (traces: PageTraces) => Partial<PageHints>;
}
