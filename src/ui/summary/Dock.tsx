import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../notice/evidence';
import type { Pointer } from '../../notice/pointer';
import type { CopySource } from '../copy/copy-source';
import { useLabels } from '../language';
import { Icon } from '../parts/Icon';
import { CopyActs } from './CopyActs';
import { CorrectedNote } from './CorrectedNote';
import { CorrectionForm } from './CorrectionForm';
import { correctableKind, isCorrected, type ShownNotice } from './corrected';
import type { Correcting } from './correcting';
import { describe, fieldLabel, withUnit } from './describe';
import { evidenceOf, spanOf } from './evidence';
import { CUT } from './quote';
import { paragraphNumber, sentenceAround } from './sentence';

export interface DockProps {
  notice: ShownNotice;
  /** The value whose words are shown. */
  pointer: Pointer;
  /** Where the notice was read, for its citation. */
  source: CopySource;
  /** Whether the page still holds the words; `changed` says that it does not. */
  changed: boolean;
  /** How the value is set right; left out where it cannot be. */
  correcting?: Correcting | undefined;
  /** Told whether a correction is being written, which must not be lost. */
  onEditing?: (editing: boolean) => void;
  onPrevious: () => void;
  onNext: () => void;
  onClose: () => void;
}

/** The words of one value in their sentence: always the same place to look. */
export function Dock(props: DockProps): VNode | null {
  const { notice, pointer, source, changed, correcting, onEditing, onClose } = props;
  const labels = useLabels();
  const [edited, setEdited] = useState<Pointer | null>(null);
  const evidence = evidenceOf(notice, pointer);
  // What was neither read nor set right is opened to be filled in.
  const isUnread = !evidence && !isCorrected(notice, pointer);
  const isEditing = correcting !== undefined && (edited === pointer || isUnread);
  useEffect(() => {
    onEditing?.(isEditing);
    return () => onEditing?.(false);
  }, [isEditing, onEditing]);
  if (isUnread && !correcting) return null;
  const described = describe(notice, pointer, labels);
  const label = described?.label ?? fieldLabel(notice, pointer, labels);
  return (
    <section class="dock" aria-label={labels.dock.name}>
      <Words notice={notice} pointer={pointer} changed={changed} live />
      <CorrectedNote key={pointer} notice={notice} pointer={pointer} undo={correcting?.undo} />
      {correcting && isEditing ? (
        <CorrectionForm
          key={pointer}
          notice={notice}
          pointer={pointer}
          label={label}
          correcting={correcting}
          onDone={() => (isUnread ? onClose() : setEdited(null))}
        />
      ) : (
        <div class="acts">
          {evidence && (
            <CopyActs
              key={pointer}
              value={described ? withUnit(described) : labels.none}
              notice={notice}
              evidence={evidence}
              source={source}
            />
          )}
          {correcting && correctableKind(pointer) && (
            <button type="button" class="btn quiet" onClick={() => setEdited(pointer)}>
              <Icon name="edit" />
              {labels.correction.correct}
            </button>
          )}
          <Steps {...props} />
        </div>
      )}
    </section>
  );
}

/** The words of the value that is pointed at, before it is pressed. */
export function Preview({ notice, pointer }: { notice: ShownNotice; pointer: Pointer }): VNode | null {
  return (
    <div class="dock preview" aria-hidden="true">
      <Words notice={notice} pointer={pointer} changed={false} />
    </div>
  );
}

interface WordsProps {
  notice: ShownNotice;
  pointer: Pointer;
  changed: boolean;
  /** Read out when they change. */
  live?: boolean;
}

function Words({ notice, pointer, changed, live }: WordsProps): VNode | null {
  const labels = useLabels();
  const described = describe(notice, pointer, labels);
  const evidence = evidenceOf(notice, pointer);
  const span = evidence && spanOf(evidence);
  const place = span ? labels.dock.paragraph(paragraphNumber(notice.text, span.start)) : labels.dock.outside;
  const basis = isCorrected(notice, pointer) ? 'corrected' : evidence?.basis;
  return (
    <>
      <div class="what" aria-live={live ? 'polite' : undefined}>
        <span class="lb">{described?.label ?? fieldLabel(notice, pointer, labels)}</span>
        <b>{described ? withUnit(described) : labels.none}</b>
        <span class="end">
          {changed && <span class="mk changed">{labels.dock.changed}</span>} {evidence && place}
          {evidence && labels.dock.comma}
          {basis && labels.basis[basis]}
        </span>
      </div>
      {changed && <p class="okline">{labels.dock.changedHint}</p>}
      {evidence && <Quote text={notice.text} evidence={evidence} />}
    </>
  );
}

function Steps({ onPrevious, onNext, onClose }: Pick<DockProps, 'onPrevious' | 'onNext' | 'onClose'>): VNode {
  const labels = useLabels();
  return (
    <span class="end">
      <IconButton name={labels.dock.previous} icon="up" onClick={onPrevious} />
      <IconButton name={labels.dock.next} icon="down" onClick={onNext} />
      <IconButton name={labels.dock.close} icon="close" onClick={onClose} />
    </span>
  );
}

function Quote({ text, evidence }: { text: string; evidence: Evidence }): VNode {
  const span = spanOf(evidence);
  const sentence = span && sentenceAround(text, span);
  return (
    <blockquote lang="zh-CN">
      {sentence?.cutBefore && CUT}
      <span class="bf">{sentence?.before}</span>
      <mark>{sentence?.words ?? evidence.exact}</mark>
      {sentence?.after}
      {sentence?.cutAfter && CUT}
    </blockquote>
  );
}

function IconButton({
  name,
  icon,
  onClick,
}: {
  name: string;
  icon: 'up' | 'down' | 'close';
  onClick: () => void;
}): VNode {
  return (
    <button type="button" class="btn quiet icon" aria-label={name} title={name} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
