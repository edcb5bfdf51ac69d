import type { VNode } from 'preact';
import type { LibraryEntry } from '../../storage/entry';
import type { Sorting, SortKey } from './find-entries';
import { useLibraryLabels } from './labels';
import { NoticeRow } from './NoticeRow';
import { ROW_HEIGHT, useRowWindow } from './use-row-window';

export interface NoticeTableProps {
  entries: readonly LibraryEntry[];
  /** The words searched, to be marked in the rows. */
  words: readonly string[];
  openId: string | null;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

const COLUMNS: readonly SortKey[] = ['title', 'published', 'problems', 'partyDiscipline', 'check'];

/** The notices, one a row. Only the rows in sight are drawn; the count and each row's number say where they stand. */
export function NoticeTable({ entries, words, openId, sorting, onSort }: NoticeTableProps): VNode {
  const labels = useLibraryLabels();
  const at = entries.findIndex(({ id }) => id === openId);
  const { scroller, onScroll, first, last } = useRowWindow(entries.length, at);
  return (
    <div ref={scroller} class="vt" onScroll={onScroll}>
      <table aria-label={labels.table} aria-rowcount={entries.length + 1}>
        <colgroup>
          {COLUMNS.map((key) => (
            <col key={key} class={`c-${key}`} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((key) => (
              <SortHeader key={key} column={key} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <Gap rows={first} />
        <tbody>
          {entries.slice(first, last).map((entry, index) => (
            <NoticeRow
              key={entry.id}
              entry={entry}
              words={words}
              open={entry.id === openId}
              rowIndex={first + index + 2}
            />
          ))}
        </tbody>
        <Gap rows={entries.length - last} />
      </table>
    </div>
  );
}

/** Holds the place of rows that are not drawn. */
function Gap({ rows }: { rows: number }): VNode | null {
  return rows > 0 ? (
    <tbody aria-hidden="true">
      <tr style={{ height: `${rows * ROW_HEIGHT}px` }} />
    </tbody>
  ) : null;
}

interface SortHeaderProps {
  column: SortKey;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

/** The name of a column; pressing it sorts by the column, pressing it again turns the order round. */
function SortHeader({ column, sorting, onSort }: SortHeaderProps): VNode {
  const labels = useLibraryLabels();
  const sorted = sorting.key === column;
  // A first press shows what is looked for most: the latest, the largest, the doubtful; titles from the start.
  const descending = sorted ? !sorting.descending : column !== 'title';
  return (
    <th
      scope="col"
      class={`c-${column}`}
      aria-sort={sorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={() => onSort({ key: column, descending })}>
        {labels.columns[column]}
        {sorted && <span aria-hidden="true">{sorting.descending ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  );
}
