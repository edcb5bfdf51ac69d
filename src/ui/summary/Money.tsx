import type { VNode } from 'preact';
import { useLabels } from '../language';
import { isShown } from './corrected';
import { Fact } from './Fact';
import type { PanelProps } from './reading';
import { EmptySection, Section } from './Section';

const ROWS = ['refundedYuan', 'recoveredYuan', 'institutions'] as const;

/** Money paid back, losses recovered, rules made: as the notice writes them. */
export function Money({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  if (!ROWS.some((name) => isShown(notice, `/accountability/${name}`))) {
    return <EmptySection part="money" title={labels.sections.money} />;
  }
  return (
    <Section part="money" title={labels.sections.money}>
      <dl class="rows money">
        {ROWS.map((name) => (
          <div key={name}>
            <dt>{labels.fields[`/accountability/${name}`]}</dt>
            <dd>
              <Fact notice={notice} reading={reading} pointer={`/accountability/${name}`} unit />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
