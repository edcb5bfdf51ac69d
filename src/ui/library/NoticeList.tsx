import type { VNode } from 'preact';
import type { LibraryEntry } from '../../storage/entry';
import { useLibraryLabels } from './labels';
import { NoticeTable, type NoticeTableProps } from './NoticeTable';
import { Placeholder } from './Placeholder';
import { Unread } from './Unread';
import type { Watched } from './use-watched';

export interface NoticeListProps extends NoticeTableProps {
  /** All entries; `entries` are those that match the search, in order. */
  watched: Watched<LibraryEntry[]>;
  search: string;
}

/** The list with its foot; where there are no notices to list, what is the matter and what to do. */
export function NoticeList({ watched, search, ...table }: NoticeListProps): VNode {
  const labels = useLibraryLabels();
  const count = table.entries.length;
  const words = search.trim();
  return (
    <section class="mid" aria-label={labels.list}>
      <NoticeTable {...table} />
      {count === 0 && <Nothing watched={watched} />}
      <div class="mid-foot" aria-live="polite">
        {watched.state === 'known' && (words ? labels.found(count, words) : labels.count(count))}
      </div>
    </section>
  );
}

function Nothing({ watched }: { watched: Watched<LibraryEntry[]> }): VNode {
  const labels = useLibraryLabels();
  if (watched.state === 'reading') return <Placeholder title={labels.reading} />;
  if (watched.state === 'failed') return <Unread {...watched} />;
  if (watched.value.length === 0) return <Placeholder title={labels.empty} hint={labels.emptyHint} />;
  return <Placeholder title={labels.noMatch} hint={labels.noMatchHint} />;
}
