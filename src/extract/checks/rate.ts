import { wholeOf } from '../../notice/progress';
import type { Notice, NoticeCheck } from '../../notice/schema';
import type { Check } from '../rule';

/** Rates as stated against the counts they stand for, with as many decimals as were stated. */
export const checkRate: Check = ({ progress, referrals: { petitions, leads } }) => [
  ...compareProgress(progress),
  ...compare(
    '/referrals/petitions',
    petitions?.ratePercent ?? null,
    petitions?.closed ?? null,
    petitions?.received ?? null,
  ),
  ...compare('/referrals/leads', leads?.ratePercent ?? null, leads?.closed ?? null, leads?.received ?? null),
];

/**
 * The rate of what is done. Some notices count what is done in part as done; the rate agrees if either reading gives it.
 */
function compareProgress(progress: Notice['progress']): NoticeCheck[] {
  const { ratePercent, completed, partlyCompleted } = progress;
  const field = wholeOf(progress);
  const whole = field && progress[field];
  const strict = compare('/progress', ratePercent, completed, whole);
  if (completed === null || partlyCompleted === null || strict[0]?.status !== 'fail') return strict;
  const wide = compare('/progress', ratePercent, completed + partlyCompleted, whole);
  return wide[0]?.status === 'ok' ? wide : strict;
}

function compare(subject: string, stated: number | null, part: number | null, whole: number | null): NoticeCheck[] {
  if (stated === null || part === null || whole === null || whole === 0) return [];
  const exact = (part / whole) * 100;
  const decimals = decimalsOf(stated);
  // A rate may be cut or rounded: within one unit of its last decimal it agrees.
  const agrees = Math.abs(exact - stated) < 10 ** -decimals;
  const computed = agrees ? stated : Number(exact.toFixed(Math.max(decimals, 1)));
  return [{ code: 'rate', subject, status: agrees ? 'ok' : 'fail', stated, computed }];
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
