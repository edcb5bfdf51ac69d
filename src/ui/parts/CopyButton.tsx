import type { VNode } from 'preact';
import { CopyOutcome } from './CopyOutcome';
import { Icon } from './Icon';
import { useCopy } from './use-copy';

interface CopyButtonProps {
  label: string;
  /** Makes what is copied, when it is. */
  text: () => string;
}

/** A button that copies, and says beside itself what became of it. */
export function CopyButton({ label, text }: CopyButtonProps): VNode {
  const { outcome, copy } = useCopy();
  return (
    <>
      <button type="button" class="btn quiet" onClick={() => copy({ text: text() })}>
        <Icon name="copy" />
        {label}
      </button>
      <CopyOutcome outcome={outcome} />
    </>
  );
}
