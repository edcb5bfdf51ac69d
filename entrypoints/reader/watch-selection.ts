import type { Span } from '../../src/notice/evidence';
import type { PageAnchors } from '../../src/page/page-anchors';

/** How long a selection has to stand still, in milliseconds: it changes with every move of the mouse. */
const STILL = 150;

/** Tells which part of the notice's text is selected in the page, whenever that changes; null if none is. */
export function watchSelection(anchors: PageAnchors, signal: AbortSignal, tell: (span: Span | null) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => !signal.aborted && tell(selectedSpan(anchors));
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(look, STILL);
  };
  document.addEventListener('selectionchange', lookSoon, { signal });
}

function selectedSpan(anchors: PageAnchors): Span | null {
  const selection = document.getSelection();
  return selection && !selection.isCollapsed ? anchors.spanIn(selection.getRangeAt(0)) : null;
}
