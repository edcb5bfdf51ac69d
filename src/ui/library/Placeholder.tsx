import type { VNode } from 'preact';

export interface PlaceholderProps {
  title: string;
  hint?: string;
  action?: { label: string; run: () => void };
}

/** What stands where there is nothing to show: what is the matter, and what to do. */
export function Placeholder({ title, hint, action }: PlaceholderProps): VNode {
  return (
    <div class="lib-empty">
      <p class="what">{title}</p>
      {hint && <p class="hint">{hint}</p>}
      {action && (
        <button type="button" class="btn" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
