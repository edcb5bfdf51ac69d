import type { ContentSystem } from './system';

/**
 * Any page: what HTML itself says of an article, and the comments between which small systems print. Needs no class
 * and no id.
 */
export const generic: ContentSystem = {
  name: '通用',
  recognises: () => true,
  headline: 'article h1, main h1',
  source: null,
  body: 'article, main',
  bodyComments: [{ begin: /^\s*startprint/iu, end: /^\s*endprint/iu }],
};
