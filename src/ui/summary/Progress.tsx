import type { VNode } from 'preact';
import { toPointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import { useLabels } from '../language';
import { isShown } from './corrected';
import { Fact } from './Fact';
import type { PanelProps } from './reading';
import { EmptySection, Section } from './Section';

const FIGURES = ['/progress/areas', '/progress/problems', '/progress/measures'] as const;
const STATES = [
  { pointer: '/progress/completed', look: 'done', count: (notice: Notice) => notice.progress.completed },
  { pointer: '/progress/partlyCompleted', look: 'part', count: (notice: Notice) => notice.progress.partlyCompleted },
  { pointer: '/progress/ongoing', look: 'open', count: (notice: Notice) => notice.progress.ongoing },
] as const;

/** The notice's own tally: how many problems and measures, and how many of them are done. */
export function Progress({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  const { progress } = notice;
  if (!Object.keys(progress).some((name) => isShown(notice, toPointer('progress', name)))) {
    return <EmptySection part="progress" title={labels.sections.progress} />;
  }
  const fact = { notice, reading };
  const figures = [
    ...FIGURES,
    ...(isShown(notice, '/progress/tasks') ? ['/progress/tasks' as const] : []),
    '/progress/ratePercent' as const,
  ];
  const asOf = isShown(notice, '/progress/asOf') && (
    <>
      {labels.fields['/progress/asOf']} <Fact {...fact} pointer="/progress/asOf" />
    </>
  );
  return (
    <Section part="progress" title={labels.sections.progress} end={asOf}>
      <dl class="figs">
        {figures.map((pointer) => (
          <div key={pointer}>
            <dt>{labels.fields[pointer]}</dt>
            <dd>
              <Fact {...fact} pointer={pointer} short />
            </dd>
          </div>
        ))}
      </dl>
      <Completion {...fact} />
    </Section>
  );
}

/** The bar of what is done, partly done and open, with its legend. */
function Completion({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  const stated = STATES.filter(({ pointer }) => isShown(notice, pointer)).map((state) => ({
    ...state,
    count: state.count(notice) ?? 0,
  }));
  if (stated.length === 0) {
    return (
      <p class="okline">
        {labels.completion} <span class="none">{labels.none}</span>
      </p>
    );
  }
  const sum = stated.reduce((total, state) => total + state.count, 0);
  const rest = Math.max(0, (notice.progress.problems ?? notice.progress.tasks ?? 0) - sum);
  return (
    <>
      <div class="prog" aria-hidden="true">
        {stated.map(
          (state) => state.count > 0 && <i key={state.look} class={state.look} style={{ flexGrow: state.count }} />,
        )}
        {rest > 0 && <i class="rest" style={{ flexGrow: rest }} />}
      </div>
      <div class="legend">
        {stated.map(({ pointer, look }) => (
          <span key={pointer}>
            <i class={look} aria-hidden="true" />
            {labels.fields[pointer]} <Fact notice={notice} reading={reading} pointer={pointer} />
          </span>
        ))}
      </div>
    </>
  );
}
