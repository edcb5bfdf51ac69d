import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Span } from '../../notice/evidence';
import type { Pointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import { valuesIn } from '../summary/values-in';
import type { SidebarProps } from './props';

export interface Selected {
  /** The values that rest on what is selected in the page; none where nothing is. */
  pointers: readonly Pointer[];
  /** No longer show them. */
  clear: () => void;
}

/** Keeps which values rest on the words that are selected in the page. */
export function useSelected(notice: Notice, onSelect: SidebarProps['onSelect']): Selected {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => onSelect?.(setSpan), [onSelect]);
  const pointers = useMemo(() => (span ? valuesIn(notice, span) : []), [notice, span]);
  const clear = useCallback(() => setSpan(null), []);
  return { pointers, clear };
}
