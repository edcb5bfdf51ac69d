import type { LibraryRecord } from '../../storage/record';
import { useLabels } from '../language';
import { useLibraryLabels } from './labels';
import type { LibraryPort } from './port';
import type { News } from './use-news';

export interface RemovalProps {
  port: LibraryPort;
  tell: (news: News) => void;
  /** Open this record, or none. */
  open: (id: string | null) => void;
}

/** Deletes a record at once, and can take that back. */
export function useRemoval({ port, tell, open }: RemovalProps): (id: string) => Promise<void> {
  const labels = useLibraryLabels();
  const { failures } = useLabels();
  const restore = async (removed: readonly LibraryRecord[]) => {
    const restored = await port.restore(removed);
    if (restored.ok) {
      tell({ tone: 'good', text: labels.undone });
      open(removed[0]?.id ?? null);
    } else {
      const retry = { label: labels.undo, run: () => restore(removed) };
      tell({ tone: 'bad', text: `${labels.notUndone}${labels.colon}${failures[restored.error]}`, action: retry });
    }
  };
  return async (id) => {
    const removed = await port.remove([id]);
    if (!removed.ok) {
      tell({ tone: 'bad', text: `${labels.notDeleted}${labels.colon}${failures[removed.error]}` });
      return;
    }
    open(null);
    const title = removed.value[0]?.notice.title ?? labels.untitled;
    const undo = { label: labels.undo, run: () => restore(removed.value) };
    tell({ tone: 'plain', text: `${labels.deleted}${labels.colon}${title}`, action: undo });
  };
}
