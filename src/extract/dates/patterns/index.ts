import type { DatePattern } from '../expression';
import { findArabic } from './arabic';
import { findCounted } from './counted';
import { findHan } from './han';
import { findHanSharedMark } from './han-shared-mark';
import { findLoneYears } from './lone-year';
import { findNumeric } from './numeric';
import { findSharedMark } from './shared-mark';

/** The forms of dates. Where two find the same words the longer one counts, and of equal ones the first here. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  findArabic,
  findHan,
  findSharedMark,
  findHanSharedMark,
  findNumeric,
  findCounted,
  findLoneYears,
];
