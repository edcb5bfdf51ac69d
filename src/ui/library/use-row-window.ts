import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The height of a row, as library.css sets it. */
export const ROW_HEIGHT = 52;
/** The height of the header row, which stays in sight. */
const HEAD_HEIGHT = 32;
/** Rows drawn above and below those in sight. */
const OVERSCAN = 10;
/** A height for the time before the first measure. */
const FIRST_HEIGHT = 800;

export interface RowWindow {
  scroller: RefObject<HTMLDivElement | null>;
  onScroll: () => void;
  /** The rows to draw: from `first` up to, not including, `last`. */
  first: number;
  last: number;
}

/** Which of many rows of one height to draw. The row at `index`, if any, is kept in sight when it changes. */
export function useRowWindow(count: number, index: number): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(FIRST_HEIGHT);
  const onScroll = () => setTop(scroller.current?.scrollTop ?? 0);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setHeight(element.clientHeight || FIRST_HEIGHT);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || index < 0) return;
    const [above, below] = [index * ROW_HEIGHT, (index + 1) * ROW_HEIGHT + HEAD_HEIGHT - element.clientHeight];
    if (element.scrollTop > above) element.scrollTop = above;
    else if (element.scrollTop < below) element.scrollTop = below;
  }, [index]);

  const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - OVERSCAN);
  return { scroller, onScroll, first, last: Math.min(count, Math.ceil((top + height) / ROW_HEIGHT) + OVERSCAN) };
}
