import type { VNode } from 'preact';
import type { Evidence } from '../../notice/evidence';
import type { Notice } from '../../notice/schema';
import { toCitation } from '../copy/citation';
import type { CopySource } from '../copy/copy-source';
import { useLabels } from '../language';
import { CopyOutcome } from '../parts/CopyOutcome';
import { Icon } from '../parts/Icon';
import { useCopy } from '../parts/use-copy';
import { quoteOf } from './quote';

export interface CopyActsProps {
  /** The value in words. */
  value: string;
  notice: Notice;
  evidence: Evidence;
  source: CopySource;
}

/** Copies a value, its sentence as it stands, without the signs of a cut, or that on a card that says where it is from. */
export function CopyActs({ value, notice, evidence, source }: CopyActsProps): VNode {
  const labels = useLabels();
  const { outcome, copy } = useCopy();
  const { text } = notice;
  const cite = () => copy({ text: toCitation(notice, source, labels, quoteOf(text, evidence)) });
  return (
    <>
      <button type="button" class="btn quiet" aria-label={labels.dock.copyValue} onClick={() => copy({ text: value })}>
        <Icon name="copy" />
        {labels.dock.copyValueShort}
      </button>
      <button
        type="button"
        class="btn quiet"
        aria-label={labels.dock.copy}
        onClick={() => copy({ text: quoteOf(text, evidence, '') })}
      >
        <Icon name="copy" />
        {labels.dock.copyShort}
      </button>
      <button type="button" class="btn quiet" onClick={cite}>
        <Icon name="quote" />
        {labels.copy.citeValue}
      </button>
      <CopyOutcome outcome={outcome} />
    </>
  );
}
