import type { VNode } from 'preact';
import { useLabels } from '../language';
import type { LastCopy } from './use-copy';

/** Says whether it was copied. Always there, since a live region must stand before its words. */
export function CopyOutcome({ outcome }: { outcome: LastCopy | null }): VNode {
  const { dock } = useLabels();
  return (
    <span class="meta" aria-live="polite">
      {outcome && <span key={outcome.times}>{outcome.copied ? dock.copied : dock.notCopied}</span>}
    </span>
  );
}
