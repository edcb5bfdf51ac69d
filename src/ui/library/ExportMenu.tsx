import type { VNode } from 'preact';
import type { ExportFormat } from '../../export/format';
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
  const items = formats.map((format) => ({
    name: format.name,
    hint: labels.exportHints.get(format.name),
    onPick: () => onExport(format),
  }));
  return <MenuButton label={labels.export} heading={labels.exportAll(count)} items={items} />;
}
