import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { recordHref } from './use-route';

/** When the record is closed, the focus goes back to its row; of a deleted one, to the button that undoes it. */
export function useReturn(root: RefObject<HTMLElement | null>, openId: string | null): void {
  const last = useRef(openId);
  useEffect(() => {
    const closed = last.current;
    last.current = openId;
    if (openId !== null || closed === null || document.activeElement !== document.body) return;
    const titles = root.current?.querySelectorAll<HTMLElement>('a.ti') ?? [];
    const row = [...titles].find((title) => title.getAttribute('href') === recordHref(closed));
    (row ?? root.current?.querySelector<HTMLElement>('[role="status"] button'))?.focus();
  }, [root, openId]);
}
