import type { ComponentChildren, TargetedFocusEvent, TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface MenuButtonProps {
  label: string;
  /** What stands on the button, if not the label. */
  face?: ComponentChildren;
  look?: string;
  /** The items, buttons with a role of menus; each calls what it is given when it is chosen. */
  children: (close: () => void) => ComponentChildren;
}

/** A button that opens a menu; the arrow keys go from item to item, Esc and going elsewhere close it. */
export function MenuButton({ label, face, look = 'btn', children }: MenuButtonProps): VNode {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const leave = (event: TargetedFocusEvent<HTMLDivElement>) => {
    const { relatedTarget } = event;
    if (!(relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget))) setOpen(false);
  };
  return (
    <div class="menu-button" onFocusOut={leave}>
      <button
        ref={button}
        type="button"
        class={look}
        aria-label={face === undefined ? undefined : label}
        title={face === undefined ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {face ?? label}
      </button>
      {open && (
        <Menu label={label} onClose={close}>
          {children(close)}
        </Menu>
      )}
    </div>
  );
}

function Menu({
  label,
  onClose,
  children,
}: {
  label: string;
  onClose: () => void;
  children: ComponentChildren;
}): VNode {
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll('button') ?? [])];
  useEffect(() => items()[0]?.focus(), []);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const all = items();
    const at = all.findIndex((item) => item.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') onClose();
    else if (to === undefined) return;
    else all.at(to % all.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={menu} class="menu" role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
