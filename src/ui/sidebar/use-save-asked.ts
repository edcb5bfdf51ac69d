import { useRef } from 'preact/hooks';
import type { SaveState } from './props';

export interface SaveAsked {
  /** Whether a save was under way since the sidebar opened, so that its outcome is news. */
  asked: boolean;
  ask: { save: () => void; retry: () => void };
}

/** Tells a notice that was saved just now from one that lay in the library before. */
export function useSaveAsked(save: SaveState, onSave: () => void, onRetry: () => void): SaveAsked {
  const asked = useRef(false);
  if (save.state === 'saving' || save.state === 'failed') asked.current = true;
  const after = (then: () => void) => () => {
    asked.current = true;
    then();
  };
  return { asked: asked.current, ask: { save: after(onSave), retry: after(onRetry) } };
}
