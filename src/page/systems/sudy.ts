import type { ContentSystem } from './system';
import { hasName } from './traces';

/** Sudy Webplus (苏迪), under universities and hospitals: `/2024/0705/cXaY/page.htm`, every part with its own `arti_` name. */
export const sudy: ContentSystem = {
  name: 'Sudy Webplus',
  recognises: (traces) => hasName(traces, '.wp_articlecontent', '.arti_metas'),
  headline: '.arti_title',
  source: '.arti_metas',
  body: '.wp_articlecontent',
};
