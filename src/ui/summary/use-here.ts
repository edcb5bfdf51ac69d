import { useEffect, useState } from 'preact/hooks';
import type { Pointer } from '../../notice/pointer';
import type { Reading } from './reading';

/** The section that is being read in the page; null where that is not known. Only its caller is rendered anew. */
export function useHere(follow: Reading['follow']): Pointer | null {
  const [here, setHere] = useState<Pointer | null>(null);
  useEffect(() => follow?.(setHere), [follow]);
  return here;
}
