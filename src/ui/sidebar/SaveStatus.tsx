import type { ComponentChildren, VNode } from 'preact';
import { useLabels } from '../language';
import type { SaveState } from './props';

export interface SaveStatusProps {
  save: SaveState;
  asked: boolean;
  onRetry: () => void;
  onOpenRecord: (id: string) => void;
}

/** What became of the save, read out when it changes. Always there, since a live region must stand before its words. */
export function SaveStatus(props: SaveStatusProps): VNode {
  const { save } = props;
  const look = { failed: 'note bad', saved: 'note ok', changed: 'note', saving: '', unsaved: '' }[save.state];
  const words = sayOutcome(props, useLabels().save, useLabels().failures);
  return (
    <div role="status" class={words ? look : ''}>
      {words}
    </div>
  );
}

function sayOutcome(
  { save, asked, onRetry, onOpenRecord }: SaveStatusProps,
  words: ReturnType<typeof useLabels>['save'],
  failures: ReturnType<typeof useLabels>['failures'],
): ComponentChildren {
  switch (save.state) {
    case 'saving':
      return <span class="sr">{words.saving}</span>;
    case 'saved':
      return asked && <span class="grow">{words.savedNow}</span>;
    case 'failed':
      return (
        <>
          <span class="grow">
            <b>{words.notSaved}</b>
            {words.because}
            {failures[save.error]}
          </span>
          <button type="button" class="btn" onClick={onRetry}>
            {words.retry}
          </button>
        </>
      );
    case 'changed':
      return (
        <>
          <span class="grow">
            <span class="mk changed">{words.changed}</span> {words.changedHint}
          </span>
          <button type="button" class="link" onClick={() => onOpenRecord(save.id)}>
            {words.openKept}
          </button>
        </>
      );
    default:
      return null;
  }
}
