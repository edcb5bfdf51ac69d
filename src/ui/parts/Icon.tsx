import type { VNode } from 'preact';

const PATHS = {
  collapse: 'M6 3.5 10.5 8 6 12.5M2.5 3.5 7 8l-4.5 4.5M13.5 3v10',
  more: 'M3 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M7.5 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M12 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0',
  search: 'M11.2 7a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0ZM10.2 10.2l3.3 3.3',
  edit: 'M3 13h2.5L13 5.5 10.5 3 3 10.5z',
  sort: 'M5 3v10M2.5 10.5 5 13l2.5-2.5M11 13V3M8.5 5.5 11 3l2.5 2.5',
  copy: 'M6.5 5.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1ZM10.5 5.5v-3h-8v8h3',
  quote: 'M3 4h10M3 8h10M3 12h6',
  down: 'm4 6.5 4 4 4-4',
  up: 'm4 10 4-4 4 4',
  right: 'm6.5 4 4 4-4 4',
  close: 'm4 4 8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside a word or on a named button; never the only name of anything. */
export function Icon({ name }: { name: IconName }): VNode {
  return (
    <svg class="i" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
