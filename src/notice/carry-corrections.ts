import type { Span } from './evidence';
import { toPointer } from './pointer';
import type { Notice } from './schema';
import { listEntryOf } from './value-kinds';

/**
 * Takes corrections over to another reading of a notice, of the same text or a newer one. Those of fields stay. Those of
 * a list's entries go with the words that the entry stands on, to wherever these stand in the other reading's list.
 *
 * Where that has no entry with these words, a correction is put under an index beyond the end of its list. There it
 * applies to nothing, neither to another entry, and is still kept and exported. Every later reading passes through here
 * too, so a list that grows does not reach it.
 * @param beside further corrections of the other reading: none is put under a pointer beyond the end that they use
 */
export function carryCorrections<Value>(
  corrections: Readonly<Record<string, Value>>,
  before: Notice,
  after: Notice,
  beside: Readonly<Record<string, Value>> = {},
): Record<string, Value> {
  const carried = new Map<string, Value>();
  for (const [pointer, value] of Object.entries(corrections)) {
    const moved = movePointer(pointer, before, after);
    const isFree = (place: string) => !carried.has(place) && (!Object.hasOwn(beside, place) || beside[place] === value);
    carried.set(moved === null || carried.has(moved) ? beyondEnd(pointer, after, isFree) : moved, value);
  }
  return Object.fromEntries(carried);
}

/** Where the value at a pointer stands in another reading; null if the entry of a list that it is of is not there. */
export function movePointer(pointer: string, before: Notice, after: Notice): string | null {
  const entry = listEntryOf(pointer);
  if (entry === null) return pointer;
  const { list, index, rest } = entry;
  for (const nameOf of waysToTell(list, before.text === after.text)) {
    const own = before[list].map((each) => nameOf(before.text, each));
    const others = after[list].map((each) => nameOf(after.text, each));
    const found = sameOf(own, others, index);
    if (found !== null) return toPointer(list, found) + rest;
  }
  return null;
}

/** The index of the same among others: of several with one name the one in the same turn, if there are as many. */
function sameOf(own: readonly string[], others: readonly string[], index: number): number | null {
  const name = own[index];
  const indexes = (names: readonly string[]) => [...names.keys()].filter((at) => names[at] === name);
  const [before, after] = [indexes(own), indexes(others)];
  return before.length === after.length ? (after[before.indexOf(index)] ?? null) : null;
}

type Name = (text: string, entry: Span) => string;

/** How many characters before and behind an entry tell it from others with the same words. */
const AROUND = 12;
const byPlace: Name = (_, { start, end }) => `${start}-${end}`;
const bySurroundings: Name = (text, { start, end }) => text.slice(Math.max(0, start - AROUND), end + AROUND);
const byWords: Name = (text, { start, end }) => text.slice(start, end);

/**
 * What an entry is known by, the surest first. A person stands in the list once, wherever the name was met; any other
 * entry that has the same words elsewhere in the same text is another one.
 */
function waysToTell(list: string, isSameText: boolean): Name[] {
  if (list === 'people') return [byWords];
  return isSameText ? [byPlace] : [bySurroundings, byWords];
}

/** The first free pointer to the same field at or after the end of the list. */
function beyondEnd(pointer: string, notice: Notice, isFree: (place: string) => boolean): string {
  const entry = listEntryOf(pointer);
  if (entry === null) return pointer;
  const { list, index, rest } = entry;
  let at = Math.max(index, notice[list].length);
  while (!isFree(toPointer(list, at) + rest)) at++;
  return toPointer(list, at) + rest;
}
