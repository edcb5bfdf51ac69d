import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { ExportFormat } from '../../export/format';
import { Icon } from '../parts/Icon';
import { MenuButton } from '../parts/MenuButton';
import { useLibraryLabels } from './labels';

export interface ExportMenuProps {
  formats: readonly ExportFormat[];
  /** How many notices there are to export. */
  count: number;
  onExport: (format: ExportFormat) => void;
}

/** The button that opens the menu of formats. */
export function ExportMenu({ formats, count, onExport }: ExportMenuProps): VNode {
  const labels = useLibraryLabels();
  const id = useId();
  const face = (
    <>
      {labels.export}
      <Icon name="down" />
    </>
  );
  return (
    <div class="lib-export">
      <MenuButton label={labels.export} face={face}>
        {(close) => (
          <>
            <p class="meta scope" role="presentation">
              {labels.exportAll(count)}
            </p>
            {formats.map((format) => (
              <button
                key={format.name}
                type="button"
                role="menuitem"
                tabIndex={-1}
                aria-describedby={`${id}-${format.extension}`}
                onClick={() => {
                  close();
                  onExport(format);
                }}
              >
                <b>{format.name}</b>
                <span id={`${id}-${format.extension}`} aria-hidden="true">
                  {labels.exportHints.get(format.name)}
                </span>
              </button>
            ))}
          </>
        )}
      </MenuButton>
    </div>
  );
}
