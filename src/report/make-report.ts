import { extract } from '../extract/extract';
import { toTraceLine } from '../extract/trace';
import type { NotANotice, Notice } from '../notice/schema';
import { readPage } from '../page/read-page';

/** What a person can hand to the maintainers, for a page that was read wrongly. */
export interface Report {
  format: 'tongbao-report';
  version: 1;
  /** The version of the extension. */
  extension: string;
  madeAt: string;
  address: string;
  /** What the extension reads out of the page, as the command line prints it. */
  output: Notice | NotANotice;
  /** Which rule found what, and what dropped what and why; a line each. */
  trace: string[];
  /** The page as it stands, without what the extension added to it. */
  html: string;
}

/** Reads a page once more and writes down all that it takes to find a fault. */
export function makeReport(page: Document, address: string, extension: string, madeAt: Date): Report {
  const trace: string[] = [];
  const output = extract(readPage(page).document, (event) => trace.push(toTraceLine(event)));
  const html = page.documentElement.outerHTML.replace(/<tongbao-sidebar\b[^>]*><\/tongbao-sidebar>/gu, '');
  return {
    format: 'tongbao-report',
    version: 1,
    extension,
    madeAt: madeAt.toISOString(),
    address,
    output,
    trace,
    html: `<!doctype html>${html}`,
  };
}
