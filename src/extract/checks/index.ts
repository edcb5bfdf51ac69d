import type { Notice, NoticeCheck } from '../../notice/schema';
import type { Check } from '../rule';
import { checkClaimed } from './claimed';
import { checkClosed } from './closed';
import { checkNumbering } from './numbering';
import { checkOrder } from './order';
import { checkRate } from './rate';
import { checkRepair } from './repair';
import { checkSum } from './sum';

/** Every check, in the order in which their results are listed. */
export const CHECKS: readonly Check[] = [
  checkSum,
  checkClaimed,
  checkRate,
  checkClosed,
  checkOrder,
  checkNumbering,
  checkRepair,
];

/** All that can be compared in a notice, what agrees as well as what does not. */
export function runChecks(notice: Notice): NoticeCheck[] {
  return CHECKS.flatMap((check) => check(notice));
}
