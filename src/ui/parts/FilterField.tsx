import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { EditableLine, wordsIn } from './EditableLine';
import { Icon } from './Icon';

interface FilterFieldProps {
  label: string;
  /** Called with the words, trimmed, at every change. */
  onFilter: (words: string) => void;
}

/** A field to filter a list by. */
export function FilterField({ label, onFilter }: FilterFieldProps): VNode {
  const field = useRef<HTMLDivElement>(null);
  const clear = (): boolean => {
    if (wordsIn(field) === '') return false;
    field.current?.replaceChildren();
    onFilter('');
    return true;
  };
  return (
    <div class="field">
      <Icon name="search" />
      <EditableLine
        field={field}
        role="searchbox"
        label={label}
        placeholder={label}
        onInput={onFilter}
        onEscape={clear}
      />
    </div>
  );
}
