import type { RefObject, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLabels } from '../language';

const PARTS = ['glance', 'accountability', 'checks', 'outline', 'lists', 'contact'] as const;

export interface PartsNavProps {
  /** The element that scrolls; its sections carry `data-part`. */
  scroller: RefObject<HTMLElement | null>;
  failing: number;
}

/** Leads to the parts of the summary and says which one is in sight. Buttons, since a link would change the page's address. */
export function PartsNav({ scroller, failing }: PartsNavProps): VNode {
  const labels = useLabels();
  const [current, setCurrent] = useState<string>('glance');
  /** The part just gone to: near the end it cannot reach the upper edge, and is yet the current one. */
  const gone = useRef<string | null>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const follow = () => {
      setCurrent(gone.current ?? partInSight(element));
      gone.current = null;
    };
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroller]);
  const go = (part: string) => {
    const element = scroller.current;
    const section = element?.querySelector(`[data-part="${part}"]`);
    if (!element || !section) return;
    const before = element.scrollTop;
    element.scrollTop += distance(element, section);
    gone.current = element.scrollTop === before ? null : part;
    setCurrent(part);
  };
  return (
    <nav class="sb-nav" aria-label={labels.parts}>
      {PARTS.map((part) => (
        <button key={part} type="button" aria-current={part === current ? 'true' : undefined} onClick={() => go(part)}>
          {labels.nav[part]}
          {part === 'checks' && failing > 0 && (
            <span class="ck differ">
              <b aria-hidden="true">{failing}</b>
              <span class="sr">{labels.checks.failing(failing)}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}

/** The last part whose top has passed the upper edge; the very last one once all is scrolled. */
function partInSight(scroller: HTMLElement): string {
  const atEnd = scroller.scrollTop > 0 && scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2;
  if (atEnd) return PARTS[PARTS.length - 1] ?? 'glance';
  const passed = PARTS.filter((part) => {
    const section = scroller.querySelector(`[data-part="${part}"]`);
    return section !== null && distance(scroller, section) <= 24;
  });
  return passed.at(-1) ?? 'glance';
}

function distance(scroller: Element, section: Element): number {
  return section.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}
