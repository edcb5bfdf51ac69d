import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IMPORT_KINDS, type ImportPlan } from '../../storage/import-plan';
import { useLibraryLabels } from './labels';
import type { Importing, ImportStep } from './use-import';

/** What an import would change, before it does; then how far it has come. */
export function ImportDialog({ now, confirm, cancel }: Omit<Importing, 'choose'>): VNode | null {
  return now.step === 'idle' ? null : <Open now={now} confirm={confirm} cancel={cancel} />;
}

interface OpenProps {
  now: Exclude<ImportStep, { step: 'idle' }>;
  confirm: () => void;
  cancel: () => void;
}

function Open({ now, confirm, cancel }: OpenProps): VNode {
  const { dialog: labels } = useLibraryLabels();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const onCancel = (event: Event) => {
    // Closed by its step alone, so that what is shown and what goes on cannot differ.
    event.preventDefault();
    cancel();
  };
  return (
    <dialog ref={dialog} class="lib-dialog" aria-labelledby={id} onCancel={onCancel}>
      <h2 id={id}>{labels.title}</h2>
      <p class="meta">{now.step === 'preview' ? labels.of(now.file, now.records.length) : now.file}</p>
      {now.step === 'preview' ? <Plan plan={now.plan} /> : <Progress now={now} />}
      <div class="acts">
        <button type="button" class="btn" onClick={cancel}>
          {labels.cancel}
        </button>
        {now.step === 'preview' && (
          <button type="button" class="btn primary" onClick={confirm}>
            {labels.confirm}
          </button>
        )}
      </div>
    </dialog>
  );
}

function Plan({ plan }: { plan: ImportPlan }): VNode {
  const { dialog: labels } = useLibraryLabels();
  return (
    <table class="lib-plan">
      <tbody>
        {IMPORT_KINDS.map((kind) => (
          <tr key={kind} class={plan.counts[kind] === 0 ? 'zero' : undefined}>
            <th scope="row">{labels.counts[kind]}</th>
            <td class="num">{plan.counts[kind]}</td>
            <td class="meta">{labels.effects[kind]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Progress({ now }: { now: Exclude<ImportStep, { step: 'idle' | 'preview' }> }): VNode {
  const { dialog: labels } = useLibraryLabels();
  const word = now.step === 'reading' ? labels.reading : labels.writing;
  // Before the first step is known, the bar runs without end.
  const measure = now.total > 0 ? { value: now.done, max: now.total } : {};
  return (
    <p class="lib-progress">
      <progress aria-label={word} {...measure} />
      <span>{now.total > 0 ? `${word} ${now.done} / ${now.total}` : word}</span>
    </p>
  );
}
