import type { RefObject, VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { writeItself } from './write-itself';

export interface EditableLineProps {
  field: RefObject<HTMLDivElement | null>;
  role: 'searchbox' | 'textbox';
  label: string;
  /** What stands in it at first. */
  initial?: string;
  placeholder?: string;
  describedBy?: string;
  onInput?: (words: string) => void;
  onEnter?: () => void;
  /** Returns whether there was something to do; then the key goes no further. */
  onEscape?: () => boolean;
}

/**
 * A line to write in. No `<input>`: wherever a page gains one, Chromium asks a server of its maker how to fill it in,
 * and what this extension shows in a page must not cause a request. Nor does it ask for what is written here, since the
 * line writes it itself.
 */
export function EditableLine({
  field,
  role,
  label,
  initial = '',
  placeholder,
  describedBy,
  onInput,
  onEnter,
  onEscape,
}: EditableLineProps): VNode {
  // What is written in it is its own: it is not rendered anew.
  useLayoutEffect(() => field.current?.replaceChildren(initial), [field, initial]);
  const changed = () => onInput?.(wordsIn(field));
  useLayoutEffect(() => {
    const line = field.current;
    const write = (event: InputEvent) => line && writeItself(line, event) && changed();
    line?.addEventListener('beforeinput', write);
    return () => line?.removeEventListener('beforeinput', write);
  });
  return (
    // biome-ignore-start lint/a11y: the role is one of two that may be written in
    <div
      ref={field}
      class="words"
      contenteditable="plaintext-only"
      spellcheck={false}
      role={role}
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
      data-placeholder={placeholder}
      onInput={changed}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter') {
          event.preventDefault();
          onEnter?.();
        }
        if (event.key === 'Escape' && onEscape?.()) event.stopPropagation();
      }}
    />
    // biome-ignore-end lint/a11y: as above
  );
}

/** What is written in a line. */
export function wordsIn(field: RefObject<HTMLElement | null>): string {
  return field.current?.textContent?.trim() ?? '';
}
