import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Pointer } from '../../notice/pointer';
import type { LibraryRecord } from '../../storage/record';
import { withCorrections } from '../summary/corrected';
import type { Correcting } from '../summary/correcting';
import { useLibraryLabels } from './labels';
import { Placeholder } from './Placeholder';
import type { LibraryPort } from './port';
import { RecordBar } from './RecordBar';
import { RecordReading } from './RecordReading';
import { Unread } from './Unread';
import { originOf } from './use-source';
import type { Watched } from './use-watched';

export interface RecordPaneProps {
  id: string;
  record: Watched<LibraryRecord | null>;
  port: Pick<LibraryPort, 'fingerprintOf' | 'correct'>;
  /** The records before and after it in the list, if it stands there. */
  previous: string | null;
  next: string | null;
  onOpen: (id: string | null) => void;
  onRemove: (id: string) => void;
}

/** What is looked at in a record: a value that is pressed, an earlier text. */
interface Looking {
  id: string;
  pressed: Pointer | null;
  version: number | null;
}

/** One record: its bar, and beneath it the summary and the text. */
export function RecordPane(props: RecordPaneProps): VNode {
  const labels = useLibraryLabels();
  const { id, record, port, onOpen } = props;
  const pane = useRef<HTMLElement>(null);
  const afresh: Looking = { id, pressed: null, version: null };
  const [last, setLooking] = useState(afresh);
  // Another record is looked at afresh; the pane stays, so that the focus does.
  const looking = last.id === id ? last : afresh;
  useEffect(() => {
    if (!pane.current?.contains(document.activeElement)) pane.current?.focus({ preventScroll: true });
  }, []);
  const found = record.state === 'known' ? record.value : null;
  const earlier = found?.versions[looking.version ?? -1]?.notice;
  const notice = useMemo(
    () => earlier ?? (found && withCorrections(found.notice, found.corrections)),
    [earlier, found],
  );
  // The pointers lead into what is shown, which may have been read anew by the time they arrive.
  const reading = useMemo(() => (found ? { notice: found.notice } : {}), [found]);
  const correcting = useMemo<Correcting>(
    () => ({
      correct: (pointer, value) => port.correct({ id, pointer, change: { value }, ...reading }),
      undo: (pointer) => port.correct({ id, pointer, change: { undo: true }, ...reading }),
    }),
    [port, id, reading],
  );
  const press = (pressed: Pointer | null) => setLooking({ ...looking, pressed });
  const release = () => {
    const inDock = pane.current?.querySelector('.dock')?.contains(document.activeElement);
    // The dock goes, so the focus returns to the value.
    if (inDock) pane.current?.querySelector<HTMLElement>('.val[aria-pressed="true"]')?.focus();
    press(null);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (looking.pressed) release();
    else onOpen(null);
  };
  return (
    <section ref={pane} class="pane" tabIndex={-1} aria-label={labels.record} onKeyDown={onKeyDown}>
      <RecordBar
        {...props}
        found={found}
        version={looking.version}
        onVersion={(version) => setLooking({ ...afresh, version })}
      />
      {found && notice ? (
        <RecordReading
          key={`${id} ${looking.version}`}
          notice={notice}
          origin={originOf(found, looking.version)}
          correcting={earlier ? undefined : correcting}
          fingerprintOf={port.fingerprintOf}
          pressed={looking.pressed}
          onPress={press}
          onRelease={release}
        />
      ) : (
        <Missing record={record} />
      )}
    </section>
  );
}

function Missing({ record }: { record: Watched<LibraryRecord | null> }): VNode {
  const labels = useLibraryLabels();
  if (record.state === 'reading') return <Placeholder title={labels.reading} />;
  if (record.state === 'failed') return <Unread {...record} />;
  return <Placeholder title={labels.gone} hint={labels.goneHint} />;
}
