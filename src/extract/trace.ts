/** One thing that happened on the way to a notice: which step, what it did with which words, and why. */
export interface TraceEvent {
  /** The step: a rule, a finder, a refiner, by the name of its function. */
  by: string;
  what: 'held' | 'found' | 'dropped';
  /** Where the value belongs, by JSON Pointer; the list for an entity. */
  pointer: string;
  /** The words. */
  exact: string;
  /** The value found, or why it was dropped. */
  note: string;
}

/** Takes the events of one extraction, in their order. */
export type Trace = (event: TraceEvent) => void;

/** For those who do not ask. */
export const NO_TRACE: Trace = () => {};

/** One line for a person: `findTeam found /inspection/team 县委第三巡察组`. */
export function toTraceLine({ by, what, pointer, exact, note }: TraceEvent): string {
  return [by, what, pointer, JSON.stringify(exact), note].filter(Boolean).join('\t');
}
