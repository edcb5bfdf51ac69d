import type { NoticeKind } from '../notice/kinds';

/** One thing that speaks for a kind of notice (weight above 0) or against it (below). */
export interface Signal {
  name: string;
  weight: number;
  /** @param title folded, without spaces; empty if there is none. @param text the folded body */
  holds: (title: string, text: string) => boolean;
}

/** What speaks for and against one kind, and how much of it is enough. */
export interface KindSignals {
  kind: NoticeKind;
  threshold: number;
  signals: readonly Signal[];
}

/** How far into a text its opening reaches. */
const OPENING_LENGTH = 900;

/** The beginning of a text, where it says what it is. */
export function opening(text: string): string {
  return text.slice(0, OPENING_LENGTH);
}
