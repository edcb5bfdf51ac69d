import type { PageReport } from './protocol';

/** What is said of a page that is no notice. */
export const NO_REPORT: PageReport = {
  state: 'none',
  reason: null,
  kind: null,
  title: null,
  published: null,
  differing: 0,
  record: null,
  failure: null,
  attachment: null,
  divided: false,
};
