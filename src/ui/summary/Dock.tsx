import type { VNode } from 'preact';
import type { Evidence } from '../../notice/evidence';
import type { Pointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import type { CopySource } from '../copy/copy-source';
import { useLabels } from '../language';
import { Icon } from '../parts/Icon';
import { CopyActs } from './CopyActs';
import { describe } from './describe';
import { evidenceOf, spanOf } from './evidence';
import { CUT } from './quote';
import { paragraphNumber, sentenceAround } from './sentence';

export interface DockProps {
  notice: Notice;
  /** The value whose words are shown. */
  pointer: Pointer;
  /** Where the notice was read, for its citation. */
  source: CopySource;
  /** Whether the page still holds the words; `changed` says that it does not. */
  changed: boolean;
  onPrevious: () => void;
  onNext: () => void;
  onClose: () => void;
}

/** The words of one value in their sentence: always the same place to look. */
export function Dock({ notice, pointer, source, changed, onPrevious, onNext, onClose }: DockProps): VNode | null {
  const labels = useLabels();
  const described = describe(notice, pointer, labels);
  const evidence = evidenceOf(notice, pointer);
  if (!described || !evidence) return null;
  const span = spanOf(evidence);
  const place = span ? labels.dock.paragraph(paragraphNumber(notice.text, span.start)) : labels.dock.outside;
  return (
    <section class="dock" aria-label={labels.dock.name}>
      <div class="what" aria-live="polite">
        <span class="lb">{described.label}</span>
        <b>
          {described.shown}
          {described.unit && ` ${described.unit}`}
        </b>
        <span class="end">
          {changed && <span class="mk changed">{labels.dock.changed}</span>} {place}
          {labels.dock.comma}
          {labels.basis[evidence.basis]}
        </span>
      </div>
      {changed && <p class="okline">{labels.dock.changedHint}</p>}
      <Quote text={notice.text} evidence={evidence} />
      <div class="acts">
        <CopyActs key={pointer} notice={notice} evidence={evidence} source={source} />
        <span class="end">
          <IconButton name={labels.dock.previous} icon="up" onClick={onPrevious} />
          <IconButton name={labels.dock.next} icon="down" onClick={onNext} />
          <IconButton name={labels.dock.close} icon="close" onClick={onClose} />
        </span>
      </div>
    </section>
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
