import type { TargetedKeyboardEvent, TargetedPointerEvent, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useLabels } from '../language';
import { asWidth, type Layout, LEAST_WIDTH, MOST_WIDTH } from './layout';

/** How far an arrow key moves the edge, in CSS pixels. */
const STEP = 20;

interface ResizerProps {
  layout: Layout;
  /** Called with each width while the edge is drawn, and with `done` at the end. */
  onWidth: (width: number, done: boolean) => void;
}

/** The sidebar's inner edge, to be drawn or moved with the arrow keys. */
export function Resizer({ layout, onWidth }: ResizerProps): VNode {
  const labels = useLabels();
  const { side, width } = layout;
  const outward = side === 'right' ? -1 : 1;
  /** Where the edge was taken hold of, and how wide the sidebar was then. */
  const hold = useRef<{ x: number; width: number } | null>(null);
  const onPointerDown = (event: TargetedPointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
    hold.current = { x: event.clientX, width };
  };
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (hold.current) onWidth(asWidth(hold.current.width + outward * (clientX - hold.current.x)), false);
  };
  // However the drawing ends, what is shown is what is kept.
  const onLostPointerCapture = () => {
    if (hold.current && hold.current.width !== width) onWidth(width, true);
    hold.current = null;
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const to = event.key === 'ArrowRight' ? 1 : -1;
    onWidth(asWidth(width + outward * to * STEP), true);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved
    <div
      class="edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={labels.display.width}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={MOST_WIDTH}
      aria-valuenow={width}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onLostPointerCapture={onLostPointerCapture}
      onKeyDown={onKeyDown}
    />
  );
}
