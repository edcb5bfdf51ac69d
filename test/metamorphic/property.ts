import fc from 'fast-check';
import { it } from 'vitest';

/** One seed for all properties, so that every run tries the same cases. */
const SEED = 20240906;
/** `TONGBAO_RUNS=2000` tries that many cases of every property that tries fewer by itself. */
const ASKED = Number(process.env.TONGBAO_RUNS ?? 0);

/** A test that a property holds, in as many cases as given, or as many as were asked for. */
export function holds<Values>(name: string, usualRuns: number, property: fc.IRawProperty<Values>): void {
  const numRuns = Math.max(usualRuns, ASKED);
  it(name, () => fc.assert(property, { seed: SEED, numRuns }), 20_000 + numRuns * 100);
}

/** One of the items; a counterexample shows it by its label and not by all it holds. */
export function oneOf<Item extends object>(items: readonly Item[], label: (item: Item) => string): fc.Arbitrary<Item> {
  return fc.constantFrom(...items.map((item) => ({ ...item, [fc.toStringMethod]: () => label(item) })));
}
