import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus within an element when what had it goes: a form that is done, a button whose work is done. Without it
 * the keys would go to the page.
 * @returns what the element has to listen to
 */
export function useKeptFocus(element: RefObject<HTMLElement | null>): {
  onFocusIn: () => void;
  onFocusOut: () => void;
} {
  const held = useRef(false);
  useEffect(() => {
    const root = element.current?.getRootNode();
    if (!held.current || !(root instanceof Document || root instanceof ShadowRoot)) return;
    const { activeElement } = root;
    // What goes loses the focus without a word.
    if (activeElement === null || activeElement === document.body) element.current?.focus({ preventScroll: true });
  });
  const set = (holds: boolean) => () => {
    held.current = holds;
  };
  return { onFocusIn: set(true), onFocusOut: set(false) };
}
