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

/** Every rule for a single value, in the order in which they run. */
export const RULES: readonly Rule[] = [
  findPublication,
  findSignatureBody,
  findSignatureDate,
  findType,
  findLevel,
  findRound,
  findTeam,
  findTarget,
  findPeriod,
  findFeedback,
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
  findContact,
];
