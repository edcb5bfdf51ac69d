import { render } from 'preact';
import { type Language, LanguageProvider } from '../language';
import partsCss from '../styles/parts.css?inline';
import summaryCss from '../styles/summary.css?inline';
import tokensCss from '../styles/tokens.css?inline';
import type { SidebarProps } from './props';
import { Sidebar } from './Sidebar';
import sidebarCss from './sidebar.css?inline';

export interface MountedSidebar {
  update: (props: MountProps) => void;
  unmount: () => void;
}

export type MountProps = SidebarProps & { language?: Language };

/** Renders the sidebar into a shadow root, with its styles; the host element and the page are the caller's. */
export function mountSidebar(shadow: ShadowRoot, props: MountProps): MountedSidebar {
  const style = document.createElement('style');
  style.textContent = [tokensCss, partsCss, summaryCss, sidebarCss].join('\n');
  const root = document.createElement('div');
  shadow.append(style, root);
  const update = ({ language = 'zh', ...rest }: MountProps) =>
    render(
      <LanguageProvider language={language}>
        <Sidebar {...rest} />
      </LanguageProvider>,
      root,
    );
  update(props);
  return {
    update,
    unmount: () => {
      render(null, root);
      style.remove();
      root.remove();
    },
  };
}
