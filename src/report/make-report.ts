import { extract } from '../extract/extract';
import { toTraceLine } from '../extract/trace';
import type { NotANotice, Notice } from '../notice/schema';
import { readPage } from '../page/read-page';

/** A page as it stands in a tab. */
export interface PageSource {
  address: string;
  html: string;
}

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
  html: string;
}

/** Reads a page's HTML once more, as the command line does, and writes down all that it takes to find a fault. */
export function makeReport({ address, html }: PageSource, extension: string, madeAt: Date): Report {
  const trace: string[] = [];
  const page = new DOMParser().parseFromString(html, 'text/html');
  const output = extract(readPage(page).document, (event) => trace.push(toTraceLine(event)));
  return {
    format: 'tongbao-report',
    version: 1,
    extension,
    madeAt: madeAt.toISOString(),
    address,
    output,
    trace,
    html,
  };
}
