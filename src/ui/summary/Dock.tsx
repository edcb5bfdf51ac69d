import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../notice/evidence';
import type { Pointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import { useLabels } from '../language';
import { copyText } from '../parts/copy-text';
import { Icon } from '../parts/Icon';
import { describe } from './describe';
import { evidenceOf, spanOf } from './evidence';
import { paragraphNumber, sentenceAround } from './sentence';

export interface DockProps {
  notice: Notice;
  /** The value whose words are shown. */
  pointer: Pointer;
  /** Whether the page still holds the words; `changed` says that it does not. */
  changed: boolean;
  onPrevious: () => void;
  onNext: () => void;
  onClose: () => void;
}

/** The words of one value in their sentence: always the same place to look. */
export function Dock({ notice, pointer, changed, onPrevious, onNext, onClose }: DockProps): VNode | null {
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
        <Copy key={pointer} text={quoteText(notice.text, evidence)} />
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
      {sentence?.cutBefore && '……'}
      <span class="bf">{sentence?.before}</span>
      <mark>{sentence?.words ?? evidence.exact}</mark>
      {sentence?.after}
      {sentence?.cutAfter && '……'}
    </blockquote>
  );
}

/** What is copied: the sentence as shown, without the signs of a cut. */
function quoteText(text: string, evidence: Evidence): string {
  const span = spanOf(evidence);
  if (!span) return evidence.exact;
  const { before, words, after } = sentenceAround(text, span);
  return `${before}${words}${after}`.trim();
}

function Copy({ text }: { text: string }): VNode {
  const labels = useLabels();
  const button = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async () => {
    if (button.current) setOutcome((await copyText(text, button.current)) ? 'copied' : 'failed');
  };
  return (
    <>
      <button ref={button} type="button" class="btn quiet" onClick={copy}>
        <Icon name="copy" />
        {labels.dock.copy}
      </button>
      <span class="meta" aria-live="polite">
        {outcome === 'copied' && labels.dock.copied}
        {outcome === 'failed' && labels.dock.notCopied}
      </span>
    </>
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
