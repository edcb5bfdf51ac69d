import { useEffect, useState } from 'preact/hooks';
import type { Pointer } from '../../notice/pointer';

/** How long the mouse rests on a value before its words are shown, in milliseconds. */
const REST = 200;

/** The value that is pointed at, once it has been for a moment; and how to say that one is, or none. */
export function usePointed(): [Pointer | null, (pointer: Pointer | null) => void] {
  const [at, setAt] = useState<Pointer | null>(null);
  const [rested, setRested] = useState<Pointer | null>(null);
  useEffect(() => {
    if (at === null) return setRested(null);
    const timer = setTimeout(() => setRested(at), REST);
    return () => clearTimeout(timer);
  }, [at]);
  return [rested === at ? rested : null, setAt];
}
