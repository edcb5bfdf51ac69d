import type { VNode } from 'preact';
import type { Pointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import type { Labels } from '../labels';
import { useLabels } from '../language';
import { isShown } from './corrected';
import { dayNumber, daysBetween, firstAndLast } from './days';
import { fieldLabel } from './describe';
import { Fact } from './Fact';
import type { PanelProps } from './reading';
import { EmptySection, Section } from './Section';

interface Event {
  pointer: Pointer;
  value: string | null;
  gap: string | null;
}

/** When the inspection was, when its findings were given, when the notice appeared; and how far these lie apart. */
export function Timeline({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  const events = listEvents(notice, labels);
  if (!events.some(({ pointer }) => isShown(notice, pointer))) {
    return <EmptySection part="timeline" title={labels.sections.timeline} />;
  }
  return (
    <Section part="timeline" title={labels.sections.timeline}>
      <Strip values={events.flatMap((event) => event.value ?? [])} />
      <dl class="times">
        {events.map(({ pointer, gap }) => (
          <div key={pointer}>
            <dt>{fieldLabel(notice, pointer, labels)}</dt>
            <dd>
              <Fact notice={notice} reading={reading} pointer={pointer} />
            </dd>
            {gap && <dd class="gap">{gap}</dd>}
          </div>
        ))}
      </dl>
    </Section>
  );
}

function listEvents(notice: Notice, labels: Labels): Event[] {
  const { period, feedback } = notice.inspection;
  const { date: published } = notice.publication;
  const { date: signed } = notice.signature;
  const ended = period && firstAndLast(period).last;
  return [
    { pointer: '/inspection/period', value: period, gap: period && lasted(period, labels) },
    { pointer: '/inspection/feedback', value: feedback, gap: apart(ended, feedback, labels) },
    { pointer: '/publication/date', value: published, gap: apart(feedback ?? ended, published, labels) },
    { pointer: '/signature/date', value: signed, gap: published ? null : apart(feedback ?? ended, signed, labels) },
  ];
}

function lasted(period: string, labels: Labels): string | null {
  const { first, last } = firstAndLast(period);
  const days = period.includes('/') ? daysBetween(first, last) : null;
  return days === null ? null : labels.lasted(days + 1);
}

function apart(from: string | null, to: string | null, labels: Labels): string | null {
  const days = from && to ? daysBetween(firstAndLast(from).last, to) : null;
  return days === null ? null : labels.apart(days);
}

/** The dates to scale on one line: a period as a bar, a day as a ring. Says nothing that the dates below do not. */
function Strip({ values }: { values: string[] }): VNode | null {
  const marks = values.flatMap((value) => {
    const { first, last } = firstAndLast(value);
    const [from, to] = [dayNumber(first), dayNumber(last)];
    return from === null || to === null ? [] : [{ from, to, period: value.includes('/') }];
  });
  const start = Math.min(...marks.map((mark) => mark.from));
  const length = Math.max(...marks.map((mark) => mark.to)) - start;
  if (!(length > 0)) return null;
  const share = (days: number) => `${((days / length) * 100).toFixed(2)}%`;
  return (
    <div class="strip" aria-hidden="true">
      {marks.map(({ from, to, period }) =>
        period ? (
          <i key={`${from}-${to}`} style={{ left: share(from - start), width: share(to - from) }} />
        ) : (
          <i key={from} class="pt" style={{ left: `clamp(4px, ${share(from - start)}, 100% - 4px)` }} />
        ),
      )}
    </div>
  );
}
