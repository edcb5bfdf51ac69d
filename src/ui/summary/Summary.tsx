import type { VNode } from 'preact';
import { Accountability } from './Accountability';
import { Checks } from './Checks';
import { Contact } from './Contact';
import { Head } from './Head';
import { Lists } from './Lists';
import { Money } from './Money';
import { Outline } from './Outline';
import { Progress } from './Progress';
import { Referrals } from './Referrals';
import type { PanelProps } from './reading';
import { Timeline } from './Timeline';

interface SummaryProps extends PanelProps {
  /** Whether the panels below are there as well, which stand out of sight at first. */
  whole?: boolean;
}

/** All panels, in the order that holds for every notice. */
export function Summary({ whole = true, ...props }: SummaryProps): VNode {
  return (
    <div class="sum">
      <Head {...props} />
      <Timeline {...props} />
      <Progress {...props} />
      <Accountability {...props} />
      {whole && (
        <>
          <Money {...props} />
          <Referrals {...props} />
          <Checks {...props} />
          <Outline {...props} />
          <Lists {...props} />
          <Contact {...props} />
        </>
      )}
    </div>
  );
}
