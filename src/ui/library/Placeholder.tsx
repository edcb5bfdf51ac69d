import type { VNode } from 'preact';

/** What stands where there is nothing to show: what is the matter, and what to do. */
export function Placeholder({ title, hint }: { title: string; hint?: string }): VNode {
  return (
    <div class="lib-empty">
      <p class="what">{title}</p>
      {hint && <p class="hint">{hint}</p>}
    </div>
  );
}
