import type { VNode } from 'preact';

interface SwitchProps {
  label: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** A switch that acts at once. Shows what is so, not what was asked for: it moves when its `on` does. */
export function Switch({ label, on, onSwitch }: SwitchProps): VNode {
  return (
    <button type="button" class="sw" role="switch" aria-checked={on} aria-label={label} onClick={() => onSwitch(!on)} />
  );
}
