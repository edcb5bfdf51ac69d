import { useRef, useState } from 'preact/hooks';
import { type ReadResult, readLibraryFileInSteps } from '../../export/import';
import type { ImportPlan } from '../../storage/import-plan';
import type { LongWork } from '../../storage/long-work';
import type { LibraryRecord } from '../../storage/record';
import { useLabels } from '../language';
import { breathe, breatheInTime } from './breathe';
import { useLibraryLabels } from './labels';
import type { LibraryPort } from './port';
import type { News } from './use-news';

/** How far an import has come. */
export type ImportStep =
  | { step: 'idle' }
  | { step: 'reading' | 'writing'; file: string; done: number; total: number }
  | { step: 'preview'; file: string; records: LibraryRecord[]; plan: ImportPlan };

export interface Importing {
  now: ImportStep;
  choose: (file: File) => Promise<void>;
  confirm: () => Promise<void>;
  cancel: () => void;
}

/** Reads a file with pauses, so that the page can show how far it has come, and be told to stop. */
async function readWithPauses(text: string, { signal, onProgress }: LongWork): Promise<ReadResult | null> {
  await breathe();
  const reading = readLibraryFileInSteps(text);
  const pause = breatheInTime();
  let step = reading.next();
  while (!step.done && !signal?.aborted) {
    const due = pause();
    if (due) {
      onProgress?.(step.value.done, step.value.total);
      await due;
    }
    step = reading.next();
  }
  return step.done && !signal?.aborted ? step.value : null;
}

/** Takes a file through reading, preview and import. Nothing is written before it is confirmed. */
export function useImport(port: LibraryPort, tell: (news: News) => void): Importing {
  const labels = useLibraryLabels();
  const { failures } = useLabels();
  const [now, setNow] = useState<ImportStep>({ step: 'idle' });
  const stop = useRef(new AbortController());

  const start = () => {
    stop.current = new AbortController();
    return stop.current;
  };
  const end = (news: News | null) => {
    setNow({ step: 'idle' });
    if (news) tell(news);
  };
  const refuse = (why: string) =>
    end({ tone: 'bad', text: [labels.notImported, labels.colon, why, labels.stop, labels.noChange].join('') });

  const choose = async (file: File) => {
    const { signal } = start();
    const onProgress = (done: number, total: number) => setNow({ step: 'reading', file: file.name, done, total });
    onProgress(0, 0);
    const text = await file.text().catch(() => null);
    if (text === null) return refuse(labels.unreadable);
    const read = await readWithPauses(text, { signal, onProgress });
    if (read === null) return;
    if (!read.ok) return refuse(labels.faults(read.error));
    const preview = await port.previewImport(read.value);
    if (signal.aborted) return;
    if (!preview.ok) return refuse(failures[preview.error]);
    setNow({ step: 'preview', file: file.name, records: read.value, plan: preview.value });
  };

  const confirm = async () => {
    if (now.step !== 'preview') return;
    const { file, records, plan } = now;
    const { signal } = start();
    const onProgress = (done: number, total: number) => setNow({ step: 'writing', file, done, total });
    onProgress(0, plan.write.length);
    const imported = await port.importRecords(records, { signal, onProgress });
    if (imported.ok) {
      const { counts } = imported.value;
      return end({ tone: 'good', text: labels.imported(counts) });
    }
    if (signal.aborted) return end({ tone: 'plain', text: labels.stopped });
    return refuse(failures[imported.error]);
  };

  const cancel = () => {
    stop.current.abort();
    if (now.step !== 'writing') end(null);
  };
  return { now, choose, confirm, cancel };
}
