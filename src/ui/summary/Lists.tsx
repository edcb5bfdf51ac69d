import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Pointer } from '../../notice/pointer';
import { LISTS } from '../../notice/value-kinds';
import { useLabels } from '../language';
import { CopyButton } from '../parts/CopyButton';
import { Icon } from '../parts/Icon';
import { Tabs } from '../parts/Tabs';
import { Fact } from './Fact';
import { entriesAsLines, type ListEntry, type ListName, listEntries, sortEntries } from './list-entries';
import type { PanelProps } from './reading';
import { useOnActive } from './use-on-active';

/** All that the notice names: documents, people, dates, sums and percentages; in its order, or sorted. */
export function Lists({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  const [selected, setSelected] = useState<ListName>('documents');
  const [sorted, setSorted] = useState(false);
  const listOf = (pointer: Pointer) => LISTS.find((name) => pointer.startsWith(`/${name}/`));
  useOnActive(
    reading.active,
    (pointer) => listOf(pointer) !== undefined,
    () => setSelected((reading.active && listOf(reading.active)) ?? selected),
  );
  const inOrder = listEntries(notice, selected, labels);
  const entries = sorted ? sortEntries(inOrder) : inOrder;
  const tabs = LISTS.map((key) => ({ key, label: labels.lists.names[key], count: notice[key].length }));
  return (
    <section data-part="lists" aria-label={labels.sections.lists}>
      <Tabs
        label={labels.sections.lists}
        tabs={tabs}
        selected={selected}
        onSelect={(key) => setSelected(LISTS.find((name) => name === key) ?? selected)}
      >
        {entries.length === 0 ? (
          <p class="none okline">{labels.lists.empty}</p>
        ) : (
          <>
            <div class="listbar">
              {sorted ? labels.lists.sortedBy[selected] : labels.lists.inOrder}
              <span class="end">
                <button type="button" class="btn quiet" aria-pressed={sorted} onClick={() => setSorted(!sorted)}>
                  <Icon name="sort" />
                  {labels.lists.sort}
                </button>
                <CopyButton key={selected} label={labels.lists.copyAll} text={() => entriesAsLines(entries)} />
              </span>
            </div>
            <ul class={`list ${selected}`}>
              {entries.map((entry) => (
                <Entry key={entry.pointer} notice={notice} reading={reading} entry={entry} />
              ))}
            </ul>
          </>
        )}
      </Tabs>
    </section>
  );
}

function Entry({ notice, reading, entry }: PanelProps & { entry: ListEntry }): VNode {
  const { pointer, beside, isQuoted } = entry;
  return (
    <li class={reading.active === pointer ? 'on' : undefined}>
      <span>
        <Fact notice={notice} reading={reading} pointer={pointer} />
      </span>
      <span class="what">{isQuoted ? <span class="verb">{beside}</span> : beside}</span>
    </li>
  );
}
