import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Pointer } from '../../notice/pointer';
import { correctableKind } from '../summary/corrected';
import { listPointers, stepFrom } from '../summary/pointers';
import type { Reading } from '../summary/reading';
import type { ShowOutcome, SidebarProps } from './props';
import { usePointed } from './use-pointed';

interface Shown {
  pointer: Pointer;
  outcome: ShowOutcome;
}

export interface SidebarReading {
  reading: Reading;
  /** The page no longer holds the words of the active value. */
  changed: boolean;
  /** The value that is pointed at. */
  pointed: Pointer | null;
  hide: () => void;
  /** Go to the next value in the summary's order, or back. */
  step: (by: 1 | -1) => void;
}

/** Keeps which value's words are shown, and tells the page of it. */
export function useReading({
  notice,
  onShow,
  onPoint,
  onHide,
  onFollow,
  correcting,
  onShown,
}: SidebarProps & { onShown: () => void }): SidebarReading {
  const [shown, setShown] = useState<Shown | null>(null);
  const [pointed, setPointed] = usePointed();
  const pointers = useMemo(() => listPointers(notice), [notice]);
  const isThere = ({ pointer }: Shown) => pointers.includes(pointer) || correctableKind(pointer) !== null;
  const active = shown && isThere(shown) ? shown.pointer : null;
  const show = useCallback(
    (pointer: Pointer) => {
      setShown({ pointer, outcome: onShow(pointer) });
      onShown();
    },
    [onShow, onShown],
  );
  const last = useRef<Pointer | null>(null);
  const point = useCallback(
    (pointer: Pointer | null) => {
      if (pointer === last.current) return;
      last.current = pointer;
      setPointed(pointer);
      onPoint?.(pointer);
    },
    [setPointed, onPoint],
  );
  // The same as long as nothing in it changes, so that the panels are not rendered for what does not concern them.
  const reading = useMemo<Reading>(
    () => ({ active, show, point, correcting, ...(onFollow && { follow: onFollow }) }),
    [active, show, point, correcting, onFollow],
  );
  const step = (by: 1 | -1) => {
    const to = stepFrom(pointers, active, by);
    if (to) show(to);
  };
  const hide = () => {
    setShown(null);
    onHide?.();
  };
  return {
    reading,
    pointed,
    changed: shown?.outcome === 'changed',
    hide,
    step,
  };
}
