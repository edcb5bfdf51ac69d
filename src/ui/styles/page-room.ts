import type { Room } from '../../messages/protocol';

/**
 * The style of the page beside the sidebar; below it where the window is narrow, since the sidebar is a sheet from below
 * there, so that the end of the page can be scrolled clear of it. Padding and not a margin, so that a page that is wider
 * than the rest of the window can be scrolled clear too. The portal's own rules must not win.
 */
export function roomCss({ side, width, below }: Room): string {
  return `@media screen and (width >= 900px) {
  html {
    box-sizing: content-box !important;
    min-width: min-content !important;
    padding-${side}: ${width}px !important;
  }
}
@media screen and (width < 900px) {
  html {
    padding-bottom: ${below} !important;
  }
}`;
}
