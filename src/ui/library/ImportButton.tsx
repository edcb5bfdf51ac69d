import type { TargetedInputEvent, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useLibraryLabels } from './labels';

/** Asks for an exported file. */
export function ImportButton({ onChoose }: { onChoose: (file: File) => void }): VNode {
  const labels = useLibraryLabels();
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: TargetedInputEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    if (file) onChoose(file);
    // So that the same file can be chosen again after it was mended.
    event.currentTarget.value = '';
  };
  return (
    <>
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        {labels.import}
      </button>
      <input ref={input} type="file" hidden accept=".json,.ndjson" aria-label={labels.importFile} onChange={choose} />
    </>
  );
}
