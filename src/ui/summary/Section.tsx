import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useLabels } from '../language';

export interface SectionProps {
  /** What a navigation finds the section by. */
  part: string;
  title: string;
  /** What stands at the right of the heading. */
  end?: ComponentChildren;
  children: ComponentChildren;
}

/** One panel of the summary, under its heading. */
export function Section({ part, title, end, children }: SectionProps): VNode {
  const id = useId();
  return (
    <section data-part={part} aria-labelledby={id}>
      <div class="sec-head">
        <h2 id={id}>{title}</h2>
        {end && <span class="meta end">{end}</span>}
      </div>
      {children}
    </section>
  );
}

/** A panel whose block the notice does not state: one line, in its usual place. */
export function EmptySection({ part, title }: { part: string; title: string }): VNode {
  const labels = useLabels();
  return <Section part={part} title={title} end={<span class="none">{labels.none}</span>} children={null} />;
}
