import type { NoticeCheck, Referral } from '../../notice/schema';
import type { Check } from '../rule';

/** No more can be closed than was received. */
export const checkClosed: Check = ({ referrals: { petitions, leads } }) => [
  ...compare('/referrals/petitions', petitions),
  ...compare('/referrals/leads', leads),
];

function compare(subject: string, referral: Referral | null): NoticeCheck[] {
  const stated = referral?.received ?? null;
  const computed = referral?.closed ?? null;
  if (stated === null || computed === null) return [];
  return [{ code: 'closed', subject, status: computed <= stated ? 'ok' : 'fail', stated, computed }];
}
