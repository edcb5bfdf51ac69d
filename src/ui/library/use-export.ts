import { fileName } from '../../export/download';
import type { ExportFormat } from '../../export/format';
import { useLabels } from '../language';
import { useLibraryLabels } from './labels';
import type { LibraryPort } from './port';
import type { News } from './use-news';

/** Writes the whole library into a file for the reader to keep. */
export function useExport(port: LibraryPort, tell: (news: News) => void): (format: ExportFormat) => Promise<void> {
  const labels = useLibraryLabels();
  const { failures } = useLabels();
  return async (format) => {
    const listed = await port.list();
    if (!listed.ok) {
      tell({ tone: 'bad', text: `${labels.notExported}${labels.colon}${failures[listed.error]}` });
      return;
    }
    const now = new Date();
    port.download(format.toParts(listed.value, now), fileName(format, now), format.mediaType);
    tell({ tone: 'good', text: labels.exported(listed.value.length) });
  };
}
