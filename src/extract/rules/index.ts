import type { NoticeKind } from '../../notice/kinds';
import { findContact } from '../contact';
import type { Rule } from '../rule';
import { findInstitutions } from './accountability/institutions';
import { findAdmonition, findReminder } from './accountability/measures';
import { findRecovered, findRefunded } from './accountability/money';
import { findSanctions } from './accountability/sanctions';
import { findFeedback, findPeriod } from './inspection/period-and-feedback';
import { findTarget } from './inspection/target';
import { findTeam } from './inspection/team';
import { findLevel, findRound, findType } from './inspection/type-and-level';
import { findAreas, findMeasures, findProblems, findTasks } from './progress/claimed';
import { findTally } from './progress/tally';
import { findPublication } from './publication/publication';
import { findReferrals } from './referrals/referrals';
import { findSignatureBody, findSignatureDate } from './signature/signature';

/** What every kind of notice may state, and what only one about an inspection does. */
const OF_EVERY_KIND: readonly Rule[] = [findPublication, findSignatureBody, findSignatureDate, findContact];
const OF_AN_INSPECTION: readonly Rule[] = [
  findType,
  findLevel,
  findRound,
  findTeam,
  findTarget,
  findPeriod,
  findFeedback,
];
/** What a body states of its own rectification. */
const OF_A_RECTIFICATION: readonly Rule[] = [
  findAreas,
  findProblems,
  findMeasures,
  findTasks,
  findTally,
  findReferrals,
  findSanctions,
  findAdmonition,
  findReminder,
  findInstitutions,
  findRefunded,
  findRecovered,
];

/** The rules for single values that a kind of notice uses, in the order in which they run. */
export const RULES: { readonly [Kind in NoticeKind]: readonly Rule[] } = {
  rectification: [...OF_EVERY_KIND, ...OF_AN_INSPECTION, ...OF_A_RECTIFICATION],
  feedback: [...OF_EVERY_KIND, ...OF_AN_INSPECTION],
  dispatch: [...OF_EVERY_KIND, ...OF_AN_INSPECTION],
  investigation: OF_EVERY_KIND,
  sanction: OF_EVERY_KIND,
  circular: OF_EVERY_KIND,
};
