import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useLabels } from '../language';
import { copyText } from './copy-text';
import { Icon } from './Icon';

interface CopyButtonProps {
  label: string;
  /** Makes what is copied, when it is. */
  text: () => string;
}

/** A button that copies, and says beside itself what became of it. */
export function CopyButton({ label, text }: CopyButtonProps): VNode {
  const labels = useLabels();
  const button = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async () => {
    if (button.current) setOutcome((await copyText(text(), button.current)) ? 'copied' : 'failed');
  };
  return (
    <>
      <button ref={button} type="button" class="btn quiet" onClick={copy}>
        <Icon name="copy" />
        {label}
      </button>
      <span class="meta" aria-live="polite">
        {outcome === 'copied' && labels.dock.copied}
        {outcome === 'failed' && labels.dock.notCopied}
      </span>
    </>
  );
}
