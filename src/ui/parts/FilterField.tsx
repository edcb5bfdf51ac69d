import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './Icon';

interface FilterFieldProps {
  label: string;
  /** Called with the words, trimmed, at every change. */
  onFilter: (words: string) => void;
}

/**
 * A field to filter a list by. No `<input>`: wherever a page gains one, Chromium asks a server of its maker how to fill
 * it in, and what this extension shows in a page must not cause a request.
 */
export function FilterField({ label, onFilter }: FilterFieldProps): VNode {
  const words = useRef<HTMLDivElement>(null);
  const clear = (): void => {
    words.current?.replaceChildren();
    onFilter('');
  };
  return (
    <div class="field">
      <Icon name="search" />
      {/* biome-ignore lint/a11y/useSemanticElements: an <input> would cause a request, see above. */}
      <div
        ref={words}
        class="words"
        contenteditable="plaintext-only"
        spellcheck={false}
        role="searchbox"
        tabIndex={0}
        aria-label={label}
        data-placeholder={label}
        onInput={(event) => onFilter(event.currentTarget.textContent?.trim() ?? '')}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
          if (event.key !== 'Escape' || event.currentTarget.textContent === '') return;
          event.stopPropagation();
          clear();
        }}
      />
    </div>
  );
}
