import type { PopupView } from './port';

/** How it stands with the page that the popup was opened on: the one thing that it says first. */
export type Situation =
  | 'off'
  | 'unreadable'
  | 'notice'
  | 'saved'
  | 'changed'
  | 'failed'
  | 'none'
  | 'attachment'
  | 'site-off'
  | 'missing'
  | 'new'
  | 'unrecognised';

/** Decides what the popup says first. What the reader knows goes before what is known of the site. */
export function situationOf({ on, site, page }: PopupView): Situation {
  if (!on) return 'off';
  if (!site) return 'unreadable';
  if (page && page.state !== 'off') {
    if (page.failure) return 'failed';
    return page.attachment !== null && page.state === 'none' ? 'attachment' : page.state;
  }
  if (site.state === 'off') return 'site-off';
  return site.state === 'on' ? 'unrecognised' : site.state;
}
