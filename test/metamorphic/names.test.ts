import fc from 'fast-check';
import { describe } from 'vitest';
import { CLEAR_SURNAMES, COMPOUND_SURNAMES, MAY_FOLLOW_NAMES } from '../../src/extract/words/surnames';
import type { Span } from '../../src/notice/evidence';
import { SAMPLES, type Sample } from './corpus';
import { expectOnlyChange } from './expect-only-change';
import { holds, oneOf } from './property';

/** A person that a notice names, and every place where it does. */
interface Named {
  sample: Sample;
  name: string;
  places: Span[];
}

const named = SAMPLES.flatMap((sample) =>
  sample.notice.people
    .map(({ name }) => ({ sample, name, places: placesOf(sample.document.text, name) }))
    .filter(endsForSure),
);
/** Surnames that are words too need words behind the name that leave no doubt; these do not. */
const surname = fc.constantFrom(...CLEAR_SURNAMES, ...COMPOUND_SURNAMES);

describe('a person who changes the surname', () => {
  holds(
    'has another name, and nothing else changes',
    180,
    fc.property(oneOf(named, label), surname, ({ sample, name, places }, family) => {
      const words = family + name.slice(surnameLength(name));
      fc.pre(!sample.document.text.includes(words));
      expectOnlyChange(
        sample,
        places.map((place) => ({ ...place, words })),
      );
    }),
  );
});

/** A Chinese name, but not 江山 of 江山为亲戚说情: 王山为 would be as good a name as 王山. */
function endsForSure({ sample, name, places }: Named): boolean {
  const given = name.length - surnameLength(name);
  const { text } = sample.document;
  return given === 2 || (given === 1 && places.every(({ end }) => !MAY_FOLLOW_NAMES.has(text.charAt(end))));
}

function surnameLength(name: string): number {
  return COMPOUND_SURNAMES.has(name.slice(0, 2)) ? 2 : 1;
}

function placesOf(text: string, name: string): Span[] {
  return Array.from(text.matchAll(new RegExp(name, 'gu')), ({ index }) => ({ start: index, end: index + name.length }));
}

function label({ sample, name }: Named): string {
  return `${sample.name} ${name}`;
}
