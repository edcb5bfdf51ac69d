import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import { useLibraryLabels } from './labels';

export function SearchField({ search, onSearch }: { search: string; onSearch: (search: string) => void }): VNode {
  const labels = useLibraryLabels();
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onSearch('');
    field.current?.focus();
  };
  return (
    <div class="field lib-search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        spellcheck={false}
        autocomplete="off"
        aria-label={labels.search}
        placeholder={labels.searchHint}
        value={search}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      {search && (
        <button
          type="button"
          class="btn quiet icon"
          aria-label={labels.clearSearch}
          title={labels.clearSearch}
          onClick={clear}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
