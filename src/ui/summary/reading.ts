import type { Pointer } from '../../notice/pointer';
import type { ShownNotice } from './corrected';
import type { Correcting } from './correcting';

/** Which value's words are shown at the moment, and how to show others. One for all panels of a summary. */
export interface Reading {
  active: Pointer | null;
  /** Lead to the words of this value and keep them marked. */
  show: (pointer: Pointer) => void;
  /** Preview the words of this value, or of none. */
  point: (pointer: Pointer | null) => void;
  /** How values are set right; left out where they cannot be. */
  correcting?: Correcting | undefined;
  /** Have it told which section is being read beside the summary, until the answer is called; left out where none is. */
  follow?: (tell: (section: Pointer | null) => void) => () => void;
}

/** What every panel takes. */
export interface PanelProps {
  notice: ShownNotice;
  reading: Reading;
}
