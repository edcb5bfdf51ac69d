import type { VNode } from 'preact';
import type { Notice } from '../../notice/schema';
import { toCitation } from '../copy/citation';
import type { CopySource } from '../copy/copy-source';
import { toSummaryInWords } from '../copy/summary-rows';
import { toMarkdown } from '../copy/to-markdown';
import { toTable } from '../copy/to-table';
import { useLabels } from '../language';
import { CopyOutcome } from '../parts/CopyOutcome';
import { Icon } from '../parts/Icon';
import { MenuButton } from '../parts/MenuButton';
import { useCopy } from '../parts/use-copy';

export interface FootProps {
  notice: Notice;
  source: CopySource;
  onOpenLibrary: () => void;
}

/** The way out to the library, and the ways to take the summary or a citation along. */
export function Foot({ notice, source, onOpenLibrary }: FootProps): VNode {
  const labels = useLabels();
  const { outcome, copy } = useCopy();
  const summary = () => toSummaryInWords(notice, source, labels);
  const formats = [
    { name: labels.copy.asMarkdown, onPick: () => copy({ text: toMarkdown(summary(), labels) }) },
    { name: labels.copy.asTable, onPick: () => copy(toTable(summary(), labels)) },
  ];
  return (
    <div class="sb-foot">
      <button type="button" class="link" onClick={onOpenLibrary}>
        {labels.openLibrary}
      </button>
      <span class="end">
        <CopyOutcome outcome={outcome} />
        <MenuButton label={labels.copy.summary} icon="copy" items={formats} />
        <button
          type="button"
          class="btn quiet"
          onClick={() => copy({ text: toCitation(notice, source, labels, null) })}
        >
          <Icon name="quote" />
          {labels.copy.citeNotice}
        </button>
      </span>
    </div>
  );
}
