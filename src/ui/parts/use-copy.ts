import { useState } from 'preact/hooks';
import { type Copied, copyText } from './copy-text';

/** What became of the last copy, and which one it was, so that the same outcome is told again. */
export interface LastCopy {
  times: number;
  copied: boolean;
}

/** Copies when asked to, and keeps what became of it; null before the first time. */
export function useCopy(): { outcome: LastCopy | null; copy: (copied: Copied) => Promise<void> } {
  const [outcome, setOutcome] = useState<LastCopy | null>(null);
  const copy = async (wanted: Copied) => {
    const copied = await copyText(wanted);
    setOutcome((last) => ({ times: (last?.times ?? 0) + 1, copied }));
  };
  return { outcome, copy };
}
