import type { VNode } from 'preact';
import { useLabels } from '../language';
import { Fact } from './Fact';
import type { PanelProps } from './reading';
import { EmptySection, Section } from './Section';

const KINDS = ['petitions', 'leads'] as const;
const COLUMNS = ['received', 'closed', 'ratePercent'] as const;

/** What the team handed over, and how much of it was settled. */
export function Referrals({ notice, reading }: PanelProps): VNode {
  const labels = useLabels();
  if (KINDS.every((kind) => notice.referrals[kind] === null)) {
    return <EmptySection part="referrals" title={labels.sections.referrals} />;
  }
  return (
    <Section part="referrals" title={labels.sections.referrals}>
      <table class="refs" aria-label={labels.sections.referrals}>
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">{labels.category}</span>
            </th>
            {[labels.received, labels.closed, labels.rate].map((name) => (
              <th key={name} class="num" scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{labels.fields[`/referrals/${kind}`]}</th>
              {COLUMNS.map((column) => (
                <td key={column} class="num">
                  <Fact notice={notice} reading={reading} pointer={`/referrals/${kind}/${column}`} short />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
