import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Pointer } from '../../notice/pointer';
import type { Notice, NoticeDate } from '../../notice/schema';
import type { Labels } from '../labels';
import { useLabels } from '../language';
import { Tabs } from '../parts/Tabs';
import { wordsAround, wordsFrom } from './context-of';
import { Fact } from './Fact';
import { formatDate } from './format';
import type { PanelProps } from './reading';
import { useOnActive } from './use-on-active';

const LISTS = ['documents', 'people', 'dates', 'amounts', 'percents'] as const;
type ListName = (typeof LISTS)[number];

/** All that the notice names, in its order: documents, people, dates, sums and percentages. */
export function Lists({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  const [selected, setSelected] = useState<ListName>('documents');
  const listOf = (pointer: Pointer) => LISTS.find((name) => pointer.startsWith(`/${name}/`));
  useOnActive(
    reading.active,
    (pointer) => listOf(pointer) !== undefined,
    () => setSelected((reading.active && listOf(reading.active)) ?? selected),
  );
  const entries = notice[selected];
  const tabs = LISTS.map((key) => ({ key, label: labels.items[key], count: notice[key].length }));
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
          <ul class={`list ${selected}`}>
            {entries.map((_, index) => {
              const pointer: Pointer = `/${selected}/${index}`;
              return (
                <li key={pointer} class={reading.active === pointer ? 'on' : undefined}>
                  <span>
                    <Fact notice={notice} reading={reading} pointer={pointer} />
                  </span>
                  <span class="what">{describeBeside(notice, selected, index, labels)}</span>
                </li>
              );
            })}
          </ul>
        )}
      </Tabs>
    </section>
  );
}

/** What stands beside an entry: what was done with the document or the person, a date in its sentence, what a figure is of. */
function describeBeside(notice: Notice, list: ListName, index: number, labels: Labels): ComponentChildren {
  switch (list) {
    case 'documents': {
      const action = notice.documents[index]?.action;
      return action && labels.actions[action];
    }
    case 'people': {
      const person = notice.people[index];
      return [person?.post, person?.outcome].filter(Boolean).join(labels.outline.comma);
    }
    case 'dates': {
      const date = notice.dates[index];
      return date && besideDate(notice, date, labels);
    }
    default: {
      const span = notice[list][index];
      return span && <span class="verb">{wordsAround(notice.text, span)}</span>;
    }
  }
}

function besideDate(notice: Notice, date: NoticeDate, labels: Labels): ComponentChildren {
  if (date.candidates && date.value === null) {
    return `${labels.lists.readsAs}${date.candidates.map((value) => formatDate(value, labels)).join(labels.checks.or)}`;
  }
  return <span class="verb">{wordsFrom(notice.text, date)}</span>;
}
