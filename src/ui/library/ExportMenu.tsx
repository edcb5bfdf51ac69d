import type { TargetedFocusEvent, TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ExportFormat } from '../../export/format';
import { Icon } from '../parts/Icon';
import { useLibraryLabels } from './labels';

export interface ExportMenuProps {
  formats: readonly ExportFormat[];
  /** How many notices there are to export. */
  count: number;
  onExport: (format: ExportFormat) => void;
}

/** The button that opens the menu of formats. */
export function ExportMenu({ formats, count, onExport }: ExportMenuProps): VNode {
  const labels = useLibraryLabels();
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
    <div class="lib-export" onFocusOut={leave}>
      <button
        ref={button}
        type="button"
        class="btn"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {labels.export}
        <Icon name="down" />
      </button>
      {open && <FormatMenu formats={formats} count={count} onExport={onExport} onClose={close} />}
    </div>
  );
}

function FormatMenu({ formats, count, onExport, onClose }: ExportMenuProps & { onClose: () => void }): VNode {
  const labels = useLibraryLabels();
  const id = useId();
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
    <div ref={menu} class="menu" role="menu" aria-label={labels.export} onKeyDown={onKeyDown}>
      <p class="meta scope" role="presentation">
        {labels.exportAll(count)}
      </p>
      {formats.map((format) => (
        <button
          key={format.name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-describedby={`${id}-${format.extension}`}
          onClick={() => {
            onClose();
            onExport(format);
          }}
        >
          <b>{format.name}</b>
          <span id={`${id}-${format.extension}`} aria-hidden="true">
            {labels.exportHints.get(format.name)}
          </span>
        </button>
      ))}
    </div>
  );
}
