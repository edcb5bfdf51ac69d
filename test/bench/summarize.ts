import { GROUPS, type Group } from './documents';
import { CONTENDERS, type Contender, type Measured, type Timing } from './measured';

/** How many times as long the lengthened page is. */
export const LONGER = 10;

/** A page with what was measured on it, as it is and lengthened. */
export interface Result {
  group: Group;
  name: string;
  once: Measured;
  longer: Measured;
}

/** The medians over the pages of a group. Ratios are taken page by page first. */
export interface Row {
  group: Group | 'all notices';
  times: 1 | typeof LONGER;
  pages: number;
  length: number;
  milliseconds: Record<Timing, number>;
  /** Our time as a share of another's: at most 1 where we are no slower. */
  ratio: Record<Exclude<Contender, 'ours'>, number>;
  /** How many times as long each takes for the lengthened page; by how much its text grew. */
  growth: (Record<Contender, number> & { length: number }) | null;
  /** The first run in a fresh page, before anything was warm. */
  first: Record<Contender, number>;
}

export function summarize(results: readonly Result[]): Row[] {
  const groups = [...GROUPS.map((group) => ({ group, has: (r: Result) => r.group === group })), ALL_NOTICES];
  return groups.flatMap(({ group, has }) => {
    const inGroup = results.filter(has);
    if (inGroup.length === 0) return [];
    return [rowOf(group, inGroup, 1), rowOf(group, inGroup, LONGER)];
  });
}

const ALL_NOTICES = { group: 'all notices' as const, has: ({ group }: Result) => group !== 'near misses' };

function rowOf(group: Row['group'], results: readonly Result[], times: Row['times']): Row {
  const measured = results.map(({ once, longer }) => (times === 1 ? once : longer));
  const over = (value: (result: Measured) => number) => median(measured.map(value));
  const grown = (value: (result: Measured) => number) =>
    median(results.map(({ once, longer }) => value(longer) / value(once)));
  const timeIn = (timing: Timing) => (result: Measured) => timeOf(result, timing);
  return {
    group,
    times,
    pages: results.length,
    length: over(({ length }) => length),
    milliseconds: { ...byContender((c) => over(timeIn(c))), read: over(timeIn('read')) },
    ratio: byContender((c) => over((result) => timeOf(result, 'ours') / timeOf(result, c))),
    growth: times === 1 ? null : { ...byContender((c) => grown(timeIn(c))), length: grown(({ length }) => length) },
    first: byContender((c) => over(({ first }) => first[c] ?? Number.NaN)),
  };
}

function byContender(value: (contender: Contender) => number): Record<Contender, number> {
  const [ours, readability, defuddle, floor] = CONTENDERS.map(value);
  return { ours: ours ?? 0, readability: readability ?? 0, defuddle: defuddle ?? 0, floor: floor ?? 0 };
}

/** The median of a page's rounds. */
export function timeOf({ rounds }: Measured, timing: Timing): number {
  return median(rounds.map((round) => round[timing] ?? Number.NaN));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
