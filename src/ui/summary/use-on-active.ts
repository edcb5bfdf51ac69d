import { useRef } from 'preact/hooks';
import type { Pointer } from '../../notice/pointer';

/** Runs `reveal` once whenever another value becomes the active one and the caller holds it: to unfold, to turn a tab. */
export function useOnActive(active: Pointer | null, holds: (pointer: Pointer) => boolean, reveal: () => void): void {
  const seen = useRef<Pointer | null>(null);
  if (seen.current === active) return;
  seen.current = active;
  if (active !== null && holds(active)) reveal();
}
