import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Correction, parseCorrection } from '../../notice/corrections';
import { INSPECTION_LEVELS, INSPECTION_TYPES } from '../../notice/kinds';
import { type Pointer, pointerParts } from '../../notice/pointer';
import { mayBeNull } from '../../notice/value-kinds';
import type { Labels } from '../labels';
import { useLabels } from '../language';
import { EditableLine, wordsIn } from '../parts/EditableLine';
import { asRead, correctableKind, isCorrected, isShown, type ShownNotice, valuePointer } from './corrected';
import type { Correcting } from './correcting';
import { formatDate, formatYuan } from './format';
import { valueAt } from './value-at';

interface CorrectionFormProps {
  notice: ShownNotice;
  pointer: Pointer;
  /** The value's name. */
  label: string;
  correcting: Correcting;
  /** It was set right, or is not to be. */
  onDone: () => void;
}

/** Takes what a person sets right: written, or one of the readings or words that there are. */
export function CorrectionForm({ notice, pointer, label, correcting, onDone }: CorrectionFormProps): VNode | null {
  const labels = useLabels();
  const words = labels.correction;
  const id = useId();
  const form = useRef<HTMLFieldSetElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const at = valuePointer(pointer);
  const kind = correctableKind(pointer);
  useEffect(() => {
    if (field.current) focusAll(field.current);
    else form.current?.querySelector('button')?.focus();
  }, []);
  if (kind === null) return null;
  const send = async (value: Correction) => {
    if (isBusy) return;
    setProblem(null);
    setBusy(true);
    // What is read already needs no correction.
    const isRead = value === (valueAt(asRead(notice), at) ?? null);
    const outcome = await (isRead ? takeBack() : correcting.correct(at, value));
    setBusy(false);
    if (outcome.ok) onDone();
    else setProblem(words.failed(labels.failures[outcome.error]));
  };
  const takeBack = async () =>
    isCorrected(notice, pointer) ? correcting.undo(at) : { ok: true as const, value: null };
  const submit = () => {
    const read = parseCorrection(at, wordsIn(field));
    if (read.ok) send(read.value);
    else setProblem(words.faults[read.error]);
  };
  const isChosen = kind === 'level' || kind === 'type';
  return (
    <fieldset ref={form} class="correction" aria-busy={isBusy}>
      <legend class="sr">{words.of(label)}</legend>
      {!isChosen && (
        <div class="field">
          <EditableLine
            field={field}
            role="textbox"
            label={words.of(label)}
            initial={asTyped(notice, at)}
            describedBy={id}
            onEnter={submit}
            onEscape={() => {
              onDone();
              return true;
            }}
          />
        </div>
      )}
      <div class="cands">
        {listChoices(notice, pointer, labels).map(({ word, value }) => (
          <button key={word} type="button" class="btn" onClick={() => send(value)}>
            {word}
          </button>
        ))}
      </div>
      <p id={id} class="okline">
        {words.hints[kind]}
      </p>
      <p class="refused" role="alert">
        {problem}
      </p>
      <div class="acts">
        {!isChosen && (
          <button type="button" class="btn primary" onClick={submit}>
            {words.set}
          </button>
        )}
        <button type="button" class="btn" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  );
}

function focusAll(field: HTMLElement): void {
  field.focus();
  getSelection()?.selectAllChildren(field);
}

/** The value in a form that is read back as it is. */
function asTyped(notice: ShownNotice, at: Pointer): string {
  const value = valueAt(notice, at);
  const kind = correctableKind(at);
  if (typeof value === 'string') return kind === 'date' ? value.split('/').join(' 至 ') : value;
  if (typeof value !== 'number') return '';
  if (kind === 'yuan') return formatYuan(value);
  return kind === 'percent' ? `${value}%` : String(value);
}

/** What can be chosen in the place of a value: the readings that fit lost characters, words of a list, "not stated". */
function listChoices(notice: ShownNotice, pointer: Pointer, labels: Labels): { word: string; value: Correction }[] {
  const kind = correctableKind(pointer);
  const [list, index] = pointerParts(pointer);
  const date = list === 'dates' ? asRead(notice).dates[Number(index)] : undefined;
  return [
    ...(date?.candidates ?? []).map((value) => ({ word: formatDate(value, labels), value })),
    ...(kind === 'level' ? INSPECTION_LEVELS.map((value) => ({ word: labels.levels[value].trim(), value })) : []),
    ...(kind === 'type' ? INSPECTION_TYPES.map((value) => ({ word: labels.types[value], value })) : []),
    ...(isShown(notice, valuePointer(pointer)) && mayBeNull(valuePointer(pointer))
      ? [{ word: labels.none, value: null }]
      : []),
  ];
}
