import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Pointer } from '../../notice/pointer';

/** Keeps the pressed value in sight: a step may lead far down, and the dock takes room when it opens or grows. */
export function useInView(scroller: RefObject<HTMLElement | null>, active: Pointer | null): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element || active === null) return;
    // Looks at once, and whenever the scroller has another size.
    const sizes = new ResizeObserver(() => bringIntoView(element));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [scroller, active]);
}

function bringIntoView(scroller: HTMLElement): void {
  const pressed = [...scroller.querySelectorAll('.val[aria-pressed="true"]')];
  const [first] = pressed;
  if (!first || pressed.some((value) => overshoot(scroller, value) === 0)) return;
  scroller.scrollTop += overshoot(scroller, first);
}

/** How far a value stands outside the visible part, with room for a line above and below it. */
function overshoot(scroller: Element, value: Element): number {
  const room = 32;
  const view = scroller.getBoundingClientRect();
  const box = value.getBoundingClientRect();
  if (box.top < view.top) return box.top - view.top - room;
  if (box.bottom > view.bottom) return box.bottom - view.bottom + room;
  return 0;
}
