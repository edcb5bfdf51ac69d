import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyCorrections } from '../../src/notice/apply-corrections';
import { carryCorrections, movePointer } from '../../src/notice/carry-corrections';
import type { Notice } from '../../src/notice/schema';
import { SAMPLES } from '../metamorphic/corpus';
import { holds, oneOf } from '../metamorphic/property';
import { makeNotice } from '../storage/make-notice';

const TEXT =
  '2024年3月11日，巡察组进驻。4月2日通报一次，4月2日又议一次，5月17日撤离。局长赵远山、副局长钱立本到会，赵远山表态。';

/** A reading of a text that finds these words as dates, each at its occurrence with this number. */
function reading(text: string, ...dates: (string | [string, number])[]): Notice {
  const found = dates.map((date) => {
    const [words, turn] = typeof date === 'string' ? [date, 0] : date;
    const start = [...text.matchAll(new RegExp(words, 'gu'))][turn]?.index ?? Number.NaN;
    return { value: null, basis: 'ambiguous' as const, candidates: [], start, end: start + words.length };
  });
  return makeNotice({ text, dates: found });
}

test('a field keeps its correction, whatever the other reading says', () => {
  const kept = { '/progress/problems': 32, '/inspection/feedback': null, '/contact/phones': ['1'], odd: {} };
  expect(carryCorrections(kept, reading(TEXT), reading('别的正文'))).toEqual(kept);
});

test('the same reading changes no pointer, beyond the end neither', () => {
  const notice = reading(TEXT, '2024年3月11日', ['4月2日', 0], ['4月2日', 1]);
  const kept = { '/dates/2/value': '2024-04-02', '/dates/0/value': null, '/dates/7/value': '2024-05-17' };
  expect(JSON.stringify(carryCorrections(kept, notice, notice))).toBe(JSON.stringify(kept));
});

test('in a list of another order a correction stays with its words', () => {
  const before = reading(TEXT, '2024年3月11日', ['4月2日', 1], '5月17日');
  const after = reading(TEXT, '5月17日', ['4月2日', 0], ['4月2日', 1], '2024年3月11日');
  const carried = carryCorrections({ '/dates/1/value': 'second', '/dates/2/value': 'leave' }, before, after);
  expect(carried).toEqual({ '/dates/2/value': 'second', '/dates/0/value': 'leave' });
});

test('all that was corrected in an entry moves together', () => {
  const person = (name: string) => {
    const start = TEXT.indexOf(name);
    return { name, post: null, outcome: null, start, end: start + 3 };
  };
  const before = makeNotice({ text: TEXT, people: [person('赵远山'), person('钱立本')] });
  // Read at a later mention: the person is the same.
  const start = TEXT.lastIndexOf('赵远山');
  const after = makeNotice({ text: TEXT, people: [person('钱立本'), { ...person('赵远山'), start, end: start + 3 }] });
  const kept = { '/people/0/post': '局长', '/people/0/outcome': '诫勉', '/people/1/name': '钱立木' };
  expect(carryCorrections(kept, before, after)).toEqual({
    '/people/1/post': '局长',
    '/people/1/outcome': '诫勉',
    '/people/0/name': '钱立木',
  });
});

test.each([
  ['before', `4月2日发布。${TEXT}`, '/dates/2/value'],
  ['behind', `${TEXT}4月2日更正。`, '/dates/1/value'],
])('in a text with the same words once more %s them, a correction stays in its sentence', (_, text, pointer) => {
  const before = reading(TEXT, ['4月2日', 0], ['4月2日', 1]);
  const after = reading(text, ['4月2日', 0], ['4月2日', 1], ['4月2日', 2]);
  expect(carryCorrections({ '/dates/1/value': '2024-04-03' }, before, after)).toEqual({ [pointer]: '2024-04-03' });
});

test('in a sentence that was rewritten the same words count by their turn', () => {
  const before = reading(TEXT, ['4月2日', 0], ['4月2日', 1]);
  const after = reading(TEXT.replaceAll('一次', '两次').replace('又议', '再议'), ['4月2日', 0], ['4月2日', 1]);
  expect(carryCorrections({ '/dates/1/value': 'own' }, before, after)).toEqual({ '/dates/1/value': 'own' });
});

test('where the words are in no entry, the correction is on none, and is not lost by any number of readings', () => {
  const first = reading(TEXT, '2024年3月11日', '5月17日');
  const second = reading(TEXT, ['4月2日', 0]);
  const third = reading(TEXT, '2024年3月11日', ['4月2日', 0], ['4月2日', 1], '5月17日');
  const kept = { '/dates/0/value': '2024-03-12', '/dates/1/value': '2024-05-18' };
  const once = carryCorrections(kept, first, second);
  expect(applyCorrections(second, once)).toEqual(second);
  const twice = carryCorrections(once, second, third);
  expect(applyCorrections(third, twice)).toEqual(third);
  for (const each of [once, twice]) expect(Object.values(each).sort()).toEqual(['2024-03-12', '2024-05-18']);
});

test('in the same text the same words elsewhere are another entry', () => {
  const before = reading(TEXT, ['4月2日', 0]);
  const after = reading(TEXT, ['4月2日', 1]);
  expect(movePointer('/dates/0/value', before, after)).toBeNull();
  expect(applyCorrections(after, carryCorrections({ '/dates/0/value': '2024-04-03' }, before, after))).toEqual(after);
});

test('what is beyond the end of two lists is kept side by side, and once where it is the same', () => {
  const [before, after] = [reading(TEXT, '5月17日'), reading(TEXT, '2024年3月11日')];
  const beside = { '/dates/1/value': '2024-05-18' };
  const carry = (value: string) => carryCorrections({ '/dates/0/value': value }, before, after, beside);
  expect(Object.values({ ...carry('2024-05-19'), ...beside }).sort()).toEqual(['2024-05-18', '2024-05-19']);
  expect({ ...carry('2024-05-18'), ...beside }).toEqual(beside);
});

/** A real notice in two readings that found some of its dates, in some order. */
const twoReadings = oneOf(
  SAMPLES.filter(({ notice }) => notice.dates.length > 1),
  ({ name }) => name,
).chain(({ notice }) => {
  const some = fc.shuffledSubarray(notice.dates).map((dates) => ({ ...notice, dates }));
  return fc.record({ before: some, after: some });
});

holds(
  'whatever two readings of a text found, every correction is kept, on its own words or on none',
  200,
  fc.property(twoReadings, ({ before, after }) => {
    const place = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;
    const kept = Object.fromEntries(before.dates.map((date, index) => [`/dates/${index}/value`, place(date)]));
    const carried = carryCorrections(kept, before, after);
    expect(Object.values(carried).sort()).toEqual(Object.values(kept).sort());
    for (const [index, date] of after.dates.entries()) {
      const own = before.dates.some((each) => place(each) === place(date)) ? place(date) : undefined;
      expect(carried[`/dates/${index}/value`]).toBe(own);
    }
  }),
);
