/** Where the sidebar stands, whether the page makes room for it, and how wide it is, in CSS pixels. */
export interface Layout {
  side: 'right' | 'left';
  mode: 'push' | 'overlay';
  width: number;
}

export const LEAST_WIDTH = 320;
export const MOST_WIDTH = 560;
export const USUAL_LAYOUT: Layout = { side: 'right', mode: 'push', width: 380 };

/** How wide the tab is that stands for a sidebar put aside. */
export const STUB_WIDTH = 36;

/** Narrower windows have the sidebar as a sheet from below; in CSS pixels. The style sheets have it too. */
export const SHEET_BELOW = 900;

/** A width that the sidebar may have. */
export function asWidth(width: number): number {
  return Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));
}

/** A layout that was stored; the usual one for what is none. */
export function readLayout(stored: unknown): Layout {
  if (typeof stored !== 'object' || stored === null) return USUAL_LAYOUT;
  const { side, mode, width }: { side?: unknown; mode?: unknown; width?: unknown } = stored;
  return {
    side: side === 'left' ? 'left' : 'right',
    mode: mode === 'overlay' ? 'overlay' : 'push',
    width: typeof width === 'number' ? asWidth(width) : USUAL_LAYOUT.width,
  };
}
