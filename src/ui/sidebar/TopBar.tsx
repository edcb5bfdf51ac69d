import type { VNode } from 'preact';
import { useLabels } from '../language';
import { Icon } from '../parts/Icon';
import { DisplayMenu } from './DisplayMenu';
import type { Layout } from './layout';
import type { SaveState } from './props';

export interface TopBarProps {
  save: SaveState;
  onSave: () => void;
  onOpenRecord: (id: string) => void;
  onCollapse: () => void;
  layout: Layout;
  onLayout: (layout: Layout) => void;
}

/** The sidebar's name, its one chief action, and the way to put it aside. */
export function TopBar({ save, onSave, onOpenRecord, onCollapse, layout, onLayout }: TopBarProps): VNode {
  const labels = useLabels();
  return (
    <div class="sb-top">
      <h1>{labels.summary}</h1>
      <DisplayMenu layout={layout} onLayout={onLayout} />
      <SaveButton save={save} onSave={onSave} onOpenRecord={onOpenRecord} />
      <button
        type="button"
        class="btn quiet icon fold"
        aria-label={labels.collapse}
        title={labels.collapse}
        onClick={onCollapse}
      >
        <Icon name="collapse" />
      </button>
    </div>
  );
}

/** One button all along, so that the focus stays on it from 保存 over 保存中 to 已保存. */
function SaveButton({ save, onSave, onOpenRecord }: Pick<TopBarProps, 'save' | 'onSave' | 'onOpenRecord'>): VNode {
  const { save: words } = useLabels();
  const press = () => {
    if (save.state === 'saved') onOpenRecord(save.id);
    else if (save.state !== 'saving') onSave();
  };
  const saving = save.state === 'saving';
  const word = saving ? words.saving : save.state === 'saved' ? words.saved : words.save;
  const hint = save.state === 'saved' ? words.openRecord : save.state === 'changed' ? words.saveVersion : undefined;
  return (
    <button
      type="button"
      class={save.state === 'saved' ? 'btn saved' : 'btn primary'}
      aria-disabled={saving}
      title={hint}
      onClick={press}
    >
      {word}
    </button>
  );
}
