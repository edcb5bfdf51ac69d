import type { VNode } from 'preact';
import { useLabels } from '../language';
import { MenuButton, type MenuItem } from '../parts/MenuButton';
import type { Layout } from './layout';

interface DisplayMenuProps {
  layout: Layout;
  onLayout: (layout: Layout) => void;
}

/** How the sidebar stands beside the page: remembered for the site. */
export function DisplayMenu({ layout, onLayout }: DisplayMenuProps): VNode {
  const { display } = useLabels();
  const choose = (name: string, change: Partial<Layout>): MenuItem => {
    const next = { ...layout, ...change };
    const checked = next.side === layout.side && next.mode === layout.mode;
    return { name, checked, onPick: () => onLayout(next) };
  };
  const items = [
    choose(display.right, { side: 'right' }),
    choose(display.left, { side: 'left' }),
    { ...choose(display.push, { mode: 'push' }), apart: true },
    choose(display.overlay, { mode: 'overlay' }),
  ];
  return <MenuButton label={display.name} icon="more" bare items={items} />;
}
