import { useRef } from 'preact/hooks';
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

/** Deletes a record at once, and can take that back as long as its line is shown, with what was deleted before it. */
export function useRemoval({ port, open }: { port: LibraryPort; open: (id: string | null) => void }): Removal {
  const labels = useLibraryLabels();
  const { failures } = useLabels();
  const { news, tell, dismiss } = useNews();
  const removed = useRef<LibraryRecord[]>([]);
  const restore = async () => {
    const records = removed.current;
    const restored = await port.restore(records);
    if (restored.ok) {
      removed.current = [];
      tell({ tone: 'good', text: labels.undone });
      open(records.at(-1)?.id ?? null);
    } else {
      const retry = { label: labels.undo, run: restore };
      tell({ tone: 'bad', text: `${labels.notUndone}${labels.colon}${failures[restored.error]}`, action: retry });
    }
  };
  const remove = async (id: string) => {
    const gone = await port.remove([id]);
    if (!gone.ok) {
      tell({ tone: 'bad', text: `${labels.notDeleted}${labels.colon}${failures[gone.error]}` });
      return;
    }
    open(null);
    removed.current = [...(news?.action ? removed.current : []), ...gone.value];
    const [only, ...others] = removed.current;
    const what = others.length > 0 ? labels.count(others.length + 1) : (only?.notice.title ?? labels.untitled);
    tell({
      tone: 'plain',
      text: `${labels.deleted}${labels.colon}${what}`,
      action: { label: labels.undo, run: restore },
    });
  };
  return { remove, news, dismiss };
}
