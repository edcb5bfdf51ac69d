import type { TargetedKeyboardEvent, TargetedPointerEvent, VNode } from 'preact';
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
  const widthAt = ({ clientX }: PointerEvent) => asWidth(side === 'right' ? window.innerWidth - clientX : clientX);
  const onPointerDown = (event: TargetedPointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: TargetedPointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(widthAt(event), false);
  };
  const onPointerUp = (event: TargetedPointerEvent<HTMLDivElement>) => onWidth(widthAt(event), true);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const wider = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    onWidth(asWidth(width + (event.key === wider ? STEP : -STEP)), true);
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
      onPointerUp={onPointerUp}
      onKeyDown={onKeyDown}
    />
  );
}
