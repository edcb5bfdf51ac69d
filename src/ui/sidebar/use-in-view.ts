import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Pointer } from '../../notice/pointer';

/** Keeps the pressed value in sight: the dock takes room when it opens, and a step may lead far down. */
export function useInView(scroller: RefObject<HTMLElement | null>, active: Pointer | null): void {
  useEffect(() => {
    const element = scroller.current;
    const pressed = [...(element?.querySelectorAll('.val[aria-pressed="true"]') ?? [])];
    const first = pressed[0];
    if (!element || !first || pressed.some((value) => overshoot(element, value) === 0)) return;
    element.scrollTop += overshoot(element, first);
  }, [scroller, active]);
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
