import type { VNode } from 'preact';
import { useLabels } from '../language';

/** The way out to the library. */
export function Foot({ onOpenLibrary }: { onOpenLibrary: () => void }): VNode {
  const labels = useLabels();
  return (
    <div class="sb-foot">
      <button type="button" class="link" onClick={onOpenLibrary}>
        {labels.openLibrary}
      </button>
    </div>
  );
}
