import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { exportFormats } from '../../export/index';
import type { LibraryEntry } from '../../storage/entry';
import type { LibraryRecord } from '../../storage/record';
import { languageTag, useLanguage } from '../language';
import { ExportMenu } from './ExportMenu';
import { findEntries, type Sorting, searchWords, sortEntries } from './find-entries';
import { ImportButton } from './ImportButton';
import { ImportDialog } from './ImportDialog';
import { useLibraryLabels } from './labels';
import { NewsLine } from './NewsLine';
import { NoticeList } from './NoticeList';
import type { LibraryPort } from './port';
import { RecordPane } from './RecordPane';
import { SearchField } from './SearchField';
import { useExport } from './use-export';
import { useImport } from './use-import';
import { useNews } from './use-news';
import { useRemoval } from './use-removal';
import { useReturn } from './use-return';
import { useRoute } from './use-route';
import { useWatched } from './use-watched';

/** The library: search, export and import above, the list on the left, the open record on the right. */
export function LibraryPage({ port }: { port: LibraryPort }): VNode {
  const labels = useLibraryLabels();
  const language = useLanguage();
  const { openId, open } = useRoute();
  const [search, setSearch] = useState('');
  const [sorting, setSorting] = useState<Sorting>({ key: 'published', descending: true });
  const { news, tell, dismiss } = useNews();
  const exportAll = useExport(port, tell);
  const importing = useImport(port, tell);
  const removal = useRemoval({ port, tell, open });
  const watched = useWatched<LibraryEntry[]>('all', port.watchEntries);
  const entries = watched.state === 'known' ? watched.value : [];
  const shown = useMemo(() => sortEntries(findEntries(entries, search), sorting), [entries, search, sorting]);
  const root = useRef<HTMLDivElement>(null);
  useReturn(root, openId);
  return (
    <div ref={root} class="tb lib" lang={languageTag(language)} data-open={openId !== null}>
      <header class="lib-top">
        <h1>{labels.name}</h1>
        <SearchField search={search} onSearch={setSearch} />
        <div class="end">
          <ExportMenu formats={exportFormats} count={entries.length} onExport={exportAll} />
          <ImportButton onChoose={importing.choose} />
        </div>
      </header>
      <div>
        <NewsLine news={news} onDismiss={dismiss} />
        <NewsLine news={removal.news} onDismiss={removal.dismiss} />
      </div>
      <main class="lib-body">
        <NoticeList
          watched={watched}
          entries={shown}
          search={search}
          words={searchWords(search)}
          openId={openId}
          sorting={sorting}
          onSort={setSorting}
        />
        {openId !== null && (
          <OpenRecord port={port} id={openId} entries={shown} onOpen={open} onRemove={removal.remove} />
        )}
      </main>
      <ImportDialog now={importing.now} confirm={importing.confirm} cancel={importing.cancel} />
    </div>
  );
}

interface OpenRecordProps {
  port: LibraryPort;
  id: string;
  entries: readonly LibraryEntry[];
  onOpen: (id: string | null) => void;
  onRemove: (id: string) => void;
}

/** The record of an id, followed while it is open. */
function OpenRecord({ port, id, entries, onOpen, onRemove }: OpenRecordProps): VNode {
  const record = useWatched<LibraryRecord | null>(id, (watcher) => port.watchRecord(id, watcher));
  const at = entries.findIndex((entry) => entry.id === id);
  const neighbour = (by: 1 | -1) => (at < 0 ? null : (entries[at + by]?.id ?? null));
  return (
    <RecordPane
      id={id}
      record={record}
      port={port}
      previous={neighbour(-1)}
      next={neighbour(1)}
      onOpen={onOpen}
      onRemove={onRemove}
    />
  );
}
