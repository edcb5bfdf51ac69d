import type { VNode } from 'preact';
import { portalOf } from '../../page/portals/hosts';
import type { LibraryRecord } from '../../storage/record';
import { Icon, type IconName } from '../parts/Icon';
import { localTime } from '../parts/local-time';
import { useLibraryLabels } from './labels';
import type { RecordPaneProps } from './RecordPane';

export interface RecordBarProps extends RecordPaneProps {
  found: LibraryRecord | null;
  /** Which of the earlier texts is shown; null for the current one. */
  version: number | null;
  onVersion: (version: number | null) => void;
}

/** When the record was saved and from whose portal, its versions, and what can be done with it. */
export function RecordBar({ found, version, onVersion, previous, next, onOpen, onRemove }: RecordBarProps): VNode {
  const labels = useLibraryLabels();
  const portal = found && portalOf(new URL(found.url).hostname);
  return (
    <div class="pane-top">
      <button type="button" class="btn quiet back" onClick={() => onOpen(null)}>
        <Icon name="right" />
        {labels.back}
      </button>
      {found && <span class="when">{labels.savedAt(localTime(found.savedAt))}</span>}
      {portal && <span class="when">{labels.portal(portal.place)}</span>}
      {found && found.versions.length > 0 && (
        <VersionChoice versions={found.versions} version={version} onVersion={onVersion} />
      )}
      <span class="end">
        {found && (
          <>
            <a class="link" href={found.url} target="_blank" rel="noreferrer">
              {labels.openPage}
            </a>
            <button type="button" class="btn quiet" onClick={() => onRemove(found.id)}>
              {labels.delete}
            </button>
          </>
        )}
        <BarButton name={labels.previous} icon="up" onPress={previous === null ? null : () => onOpen(previous)} />
        <BarButton name={labels.next} icon="down" onPress={next === null ? null : () => onOpen(next)} />
        <BarButton name={labels.close} icon="close" onPress={() => onOpen(null)} />
      </span>
    </div>
  );
}

function BarButton({ name, icon, onPress }: { name: string; icon: IconName; onPress: (() => void) | null }): VNode {
  return (
    <button
      type="button"
      class="btn quiet icon"
      data-icon={icon}
      aria-label={name}
      title={name}
      aria-disabled={onPress === null}
      onClick={onPress ?? undefined}
    >
      <Icon name={icon} />
    </button>
  );
}

interface VersionChoiceProps extends Pick<RecordBarProps, 'version' | 'onVersion'> {
  versions: LibraryRecord['versions'];
}

/** The current text or an earlier one. */
function VersionChoice({ versions, version, onVersion }: VersionChoiceProps): VNode {
  const labels = useLibraryLabels();
  return (
    <label class="versions">
      {labels.versions}
      <select
        value={version === null ? '' : String(version)}
        onChange={({ currentTarget: { value } }) => onVersion(value === '' ? null : Number(value))}
      >
        <option value="">{labels.currentVersion}</option>
        {versions.map(({ seenAt }, index) => (
          <option key={seenAt} value={String(index)}>
            {localTime(seenAt)}
          </option>
        ))}
      </select>
    </label>
  );
}
