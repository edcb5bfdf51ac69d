import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { languageTag, useLabels, useLanguage } from '../language';

export interface StubProps {
  /** How many checks do not agree. */
  failing: number;
  /** The edge of the window that it stands at. */
  side: 'right' | 'left';
  /** Take the focus, since the sidebar that had it has just gone. */
  focus: boolean;
  onExpand: () => void;
}

/** The collapsed sidebar: a tab at the edge of the window, with the number of checks that do not agree. */
export function Stub({ failing, side, focus, onExpand }: StubProps): VNode {
  const labels = useLabels();
  const language = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) button.current?.focus();
  }, [focus]);
  return (
    <section class={`tb tabstub ${side}`} lang={languageTag(language)} aria-label={labels.summaryEntry}>
      <button
        ref={button}
        type="button"
        aria-label={labels.openSummary}
        title={failing > 0 ? labels.checks.failing(failing) : undefined}
        onClick={onExpand}
      >
        <span class="t">{labels.summary}</span>
        {failing > 0 && (
          <span class="ck differ" aria-hidden="true">
            <b data-n={failing} />
          </span>
        )}
      </button>
    </section>
  );
}
