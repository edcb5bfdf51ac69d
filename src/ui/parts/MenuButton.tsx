import type { TargetedFocusEvent, TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

export interface MenuItem {
  name: string;
  /** A few words on what it gives, where the name does not say it. */
  hint?: string | undefined;
  /** It is one of several that exclude each other, and whether it is the one. */
  checked?: boolean;
  /** A line stands above it. */
  apart?: boolean;
  onPick: () => void;
}

export interface MenuButtonProps {
  /** The name of the button and of its menu. */
  label: string;
  /** A drawing before the name, on a button that stands back. */
  icon?: IconName;
  /** The drawing stands alone on the button. */
  bare?: boolean;
  /** What stands above the items. */
  heading?: string;
  items: readonly MenuItem[];
}

/** A button that opens a menu. The arrow keys go through its items; Esc and leaving it close it. */
export function MenuButton(props: MenuButtonProps): VNode {
  const { label, icon, bare = false } = props;
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
        class={bare ? 'btn quiet icon' : icon ? 'btn quiet' : 'btn'}
        aria-label={bare ? label : undefined}
        title={bare ? label : undefined}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {icon && <Icon name={icon} />}
        {!bare && (
          <>
            {label}
            <Icon name="down" />
          </>
        )}
      </button>
      {open && <Menu {...props} onClose={close} />}
    </div>
  );
}

function Menu({ label, heading, items, onClose }: MenuButtonProps & { onClose: () => void }): VNode {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const buttons = () => [...(menu.current?.querySelectorAll('button') ?? [])];
  useEffect(() => buttons()[0]?.focus(), []);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const all = buttons();
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
      {heading && (
        <p class="meta scope" role="presentation">
          {heading}
        </p>
      )}
      {items.map(({ name, hint, checked, apart, onPick }, index) => (
        <button
          key={name}
          type="button"
          class={apart ? 'apart' : undefined}
          {...stateOf(checked)}
          tabIndex={-1}
          aria-describedby={hint && `${id}-${index}`}
          onClick={() => {
            onClose();
            onPick();
          }}
        >
          {hint ? <b>{name}</b> : name}
          {hint && (
            <span id={`${id}-${index}`} aria-hidden="true">
              {hint}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

function stateOf(checked: boolean | undefined) {
  if (checked === undefined) return { role: 'menuitem' } as const;
  return { role: 'menuitemradio', 'aria-checked': checked } as const;
}
