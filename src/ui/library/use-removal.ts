import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LibraryRecord } from '../../storage/record';
import { useLabels } from '../language';
import { useLibraryLabels } from './labels';
import type { LibraryPort } from './port';
import { type News, useNews } from './use-news';

export interface Removal {
  remove: (id: string) => Promise<void>;
  /** What was deleted and can be brought back, on a line of its own: other news must not take the way back away. */
  news: News | null;
  dismiss: () => void;
}

export interface RemovalProps {
  port: LibraryPort;
  /** Tells of a deletion that failed, on the line for other news. */
  tell: (news: News) => void;
  open: (id: string | null) => void;
}

/** Deletes a record at once, and can take that back as long as its line is shown, with what was deleted before it. */
export function useRemoval({ port, tell, open }: RemovalProps): Removal {
  const labels = useLibraryLabels();
  const { failures } = useLabels();
  const { news, tell: tellOfUndo, dismiss } = useNews();
  const removed = useRef<{ records: LibraryRecord[]; since: Date }>({ records: [], since: new Date() });
  useLayoutEffect(() => {
    // The line is gone, and the way back with it.
    if (!news?.action) removed.current.records = [];
  }, [news]);
  const restore = async () => {
    const { records, since } = removed.current;
    const restored = await port.restore(records, since);
    if (restored.ok) {
      tellOfUndo({ tone: 'good', text: labels.undone });
      open(records.at(-1)?.id ?? null);
    } else {
      const retry = { label: labels.undo, run: restore };
      tellOfUndo({ tone: 'bad', text: `${labels.notUndone}${labels.colon}${failures[restored.error]}`, action: retry });
    }
  };
  const remove = async (id: string) => {
    const now = new Date();
    const gone = await port.remove([id]);
    if (!gone.ok) {
      tell({ tone: 'bad', text: `${labels.notDeleted}${labels.colon}${failures[gone.error]}` });
      return;
    }
    open(null);
    const { records: before, since } = removed.current;
    const records = [...before, ...gone.value];
    removed.current = { records, since: before.length > 0 ? since : now };
    const what = records.length === 1 ? (records[0]?.notice.title ?? labels.untitled) : labels.count(records.length);
    tellOfUndo({
      tone: 'plain',
      text: `${labels.deleted}${labels.colon}${what}`,
      action: { label: labels.undo, run: restore },
    });
  };
  return { remove, news, dismiss };
}
