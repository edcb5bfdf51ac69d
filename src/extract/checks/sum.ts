import { wholeOf } from '../../notice/progress';
import type { NoticeCheck } from '../../notice/schema';
import type { Check } from '../rule';

/** Totals against what they are made up of: sanctions against their kinds, problems (or tasks) against their states. */
export const checkSum: Check = ({ accountability, progress }) => {
  const { partyDiscipline, governmentSanction, organizationalMeasures } = accountability;
  const blocks = Object.entries({ partyDiscipline, governmentSanction, organizationalMeasures });
  const { completed, partlyCompleted, ongoing } = progress;
  const whole = wholeOf(progress);
  const states = [completed, partlyCompleted, ongoing].filter((n) => n !== null);
  return [
    ...blocks.flatMap(([name, block]) =>
      compare(`/accountability/${name}`, block?.total ?? null, Object.values(block?.breakdown ?? {})),
    ),
    ...(states.length > 1 ? compare('/progress', whole && progress[whole], states) : []),
  ];
};

function compare(subject: string, stated: number | null, parts: readonly number[]): NoticeCheck[] {
  if (stated === null || parts.length === 0) return [];
  const computed = parts.reduce((sum, part) => sum + part, 0);
  // A single part that is less than its total is an example (组织处理307人,其中诫勉86人), not what the total is made up of.
  const isExample = parts.length === 1 && computed < stated;
  const status = stated === computed ? 'ok' : isExample ? 'unclear' : 'fail';
  return [{ code: 'sum', subject, status, stated, computed }];
}
