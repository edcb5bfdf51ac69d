import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Pointer } from '../../notice/pointer';
import { useLabels } from '../language';
import { isCorrected, type ShownNotice, valuePointer } from './corrected';
import type { Correcting } from './correcting';
import { describe, withUnit } from './describe';

interface CorrectedNoteProps {
  notice: ShownNotice;
  pointer: Pointer;
  /** Left out where it cannot be taken back. */
  undo?: Correcting['undo'] | undefined;
}

/** What was read where a person set a value right, and the way back to it. */
export function CorrectedNote({ notice, pointer, undo }: CorrectedNoteProps): VNode | null {
  const labels = useLabels();
  const words = labels.correction;
  const [problem, setProblem] = useState<string | null>(null);
  if (!notice.asRead || !isCorrected(notice, pointer)) return null;
  const read = describe(notice.asRead, pointer, labels);
  const takeBack = async () => {
    const outcome = await undo?.(valuePointer(pointer));
    setProblem(outcome && !outcome.ok ? words.notUndone(labels.failures[outcome.error]) : null);
  };
  return (
    <p class="okline">
      {words.readAs(read ? withUnit(read) : labels.none)}{' '}
      {undo && (
        <button type="button" class="link" onClick={takeBack}>
          {words.undo}
        </button>
      )}
      <span aria-live="polite">{problem}</span>
    </p>
  );
}
