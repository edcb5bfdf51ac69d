import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { recordHref } from './use-route';

/** When the record is closed and the focus would be lost with it, it goes back to the record's row. */
export function useReturn(root: RefObject<HTMLElement | null>, openId: string | null): void {
  const last = useRef(openId);
  useEffect(() => {
    const closed = last.current;
    last.current = openId;
    if (openId !== null || closed === null || document.activeElement !== document.body) return;
    const titles = root.current?.querySelectorAll<HTMLElement>('a.ti') ?? [];
    [...titles].find((title) => title.getAttribute('href') === recordHref(closed))?.focus();
  }, [root, openId]);
}
