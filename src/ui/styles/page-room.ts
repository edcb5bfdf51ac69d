import type { Room } from '../../messages/protocol';

/**
 * The style of the page beside the sidebar; narrower windows have a sheet from below and need none. Padding and not a
 * margin, so that a page that is wider than the rest of the window can be scrolled clear of the sidebar. The portal's
 * own rules must not win.
 */
export function roomCss({ side, width }: Room): string {
  return `@media screen and (min-width: 900px) {
  html {
    box-sizing: content-box !important;
    min-width: min-content !important;
    padding-${side}: ${width}px !important;
  }
}`;
}
