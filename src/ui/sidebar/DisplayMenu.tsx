import type { VNode } from 'preact';
import { useLabels } from '../language';
import { Icon } from '../parts/Icon';
import { MenuButton } from '../parts/MenuButton';
import type { Layout } from './layout';

interface DisplayMenuProps {
  layout: Layout;
  onLayout: (layout: Layout) => void;
}

/** How the sidebar stands beside the page: remembered for the site. */
export function DisplayMenu({ layout, onLayout }: DisplayMenuProps): VNode {
  const { display } = useLabels();
  const choices = [
    [
      { word: display.right, change: { side: 'right' } },
      { word: display.left, change: { side: 'left' } },
    ],
    [
      { word: display.push, change: { mode: 'push' } },
      { word: display.overlay, change: { mode: 'overlay' } },
    ],
  ] as const;
  return (
    <MenuButton label={display.name} face={<Icon name="more" />} look="btn quiet icon">
      {(close) =>
        choices.map((group, at) => (
          <div key={group[0].word} role="presentation">
            {at > 0 && <hr />}
            {group.map(({ word, change }) => {
              const next: Layout = { ...layout, ...change };
              return (
                <button
                  key={word}
                  type="button"
                  role="menuitemradio"
                  tabIndex={-1}
                  aria-checked={next.side === layout.side && next.mode === layout.mode}
                  onClick={() => {
                    close();
                    onLayout(next);
                  }}
                >
                  {word}
                </button>
              );
            })}
          </div>
        ))
      }
    </MenuButton>
  );
}
