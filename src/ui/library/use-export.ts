import { fileName } from '../../export/download';
import type { ExportFormat } from '../../export/format';
import type { LibraryRecord } from '../../storage/record';
import { useLabels } from '../language';
import { breatheInTime } from './breathe';
import { useLibraryLabels } from './labels';
import type { LibraryPort } from './port';
import type { News } from './use-news';

/** Work shorter than this needs no bar. */
const UNSEEN = 300;

/** Writes the file with pauses; null if it was stopped. */
async function writeWithPauses(
  format: ExportFormat,
  records: readonly LibraryRecord[],
  at: Date,
  signal: AbortSignal,
): Promise<string[] | null> {
  const parts: string[] = [];
  const pause = breatheInTime();
  for (const part of format.toParts(records, at)) {
    parts.push(part);
    await pause();
    if (signal.aborted) return null;
  }
  return parts;
}

/** Writes the whole library into a file for the reader to keep. */
export function useExport(port: LibraryPort, tell: (news: News) => void): (format: ExportFormat) => Promise<void> {
  const labels = useLibraryLabels();
  const { failures } = useLabels();
  return async (format) => {
    const stop = new AbortController();
    const cancel = { label: labels.dialog.cancel, run: () => stop.abort() };
    const started = performance.now();
    const onProgress = (done: number, total: number) => {
      if (performance.now() - started < UNSEEN) return;
      tell({ tone: 'plain', text: labels.exporting, progress: { done, total }, action: cancel });
    };
    const listed = await port.list({ signal: stop.signal, onProgress });
    if (!listed.ok && !stop.signal.aborted) {
      tell({ tone: 'bad', text: `${labels.notExported}${labels.colon}${failures[listed.error]}` });
      return;
    }
    const now = new Date();
    const parts = listed.ok ? await writeWithPauses(format, listed.value, now, stop.signal) : null;
    if (!listed.ok || parts === null) {
      tell({ tone: 'plain', text: labels.exportStopped });
      return;
    }
    port.download(parts, fileName(format, now), format.mediaType);
    tell({ tone: 'good', text: labels.exported(listed.value.length) });
  };
}
