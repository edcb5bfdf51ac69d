import type { KindSignals } from '../signal';
import { CIRCULAR } from './circular';
import { DISPATCH } from './dispatch';
import { FEEDBACK } from './feedback';
import { INVESTIGATION } from './investigation';
import { RECTIFICATION } from './rectification';
import { SANCTION } from './sanction';

/** The kinds that are recognised, in the order in which they are tried. */
export const KINDS: readonly KindSignals[] = [RECTIFICATION, FEEDBACK, DISPATCH, INVESTIGATION, SANCTION, CIRCULAR];
