import { expect, test } from 'vitest';
import { toEntry } from '../../src/storage/entry';
import { findEntries, searchWords, sortEntries } from '../../src/ui/library/find-entries';
import { toParagraphs } from '../../src/ui/library/paragraphs';
import { splitByWords } from '../../src/ui/library/split-by-words';
import { makeNotice, makeRecord } from '../storage/make-notice';

const entryOf = (number: number, changes: object) => ({ ...toEntry(makeRecord(number)), ...changes });
const ENTRIES = [
  entryOf(1, { title: '望舒区委的通报', target: '望舒区', published: '2025-01-02', problems: 9, check: 'ok' }),
  entryOf(2, { title: null, target: null, body: '云溪港Ａ公司', published: null, problems: 31, check: 'fail' }),
  entryOf(3, { title: '青岚县委的通报', target: '青岚县', published: '2025-03-01', problems: null, check: null }),
];
const ids = (entries: typeof ENTRIES) => entries.map(({ id }) => Number(id.slice(-2)));

test.each([
  ['', [1, 2, 3]],
  ['通报', [1, 3]],
  ['通报 青岚', [3]],
  ['　青岚　', [3]],
  ['a公司', [2]],
  ['望舒 青岚', []],
])('searching %j finds %j', (search, found) => {
  expect(ids(findEntries(ENTRIES, search))).toEqual(found);
});

test.each([
  ['published', true, [3, 1, 2]],
  ['published', false, [1, 3, 2]],
  ['problems', true, [2, 1, 3]],
  ['problems', false, [1, 2, 3]],
  ['check', true, [2, 1, 3]],
  // By pinyin: qing before wang.
  ['title', false, [3, 1, 2]],
] as const)('sorted by %s, descending %s: what is not stated stands last', (key, descending, order) => {
  expect(ids(sortEntries(ENTRIES, { key, descending }))).toEqual(order);
});

test('among equals the last saved stands first', () => {
  const equal = ENTRIES.map((entry) => ({ ...entry, published: '2025-01-01' }));
  expect(ids(sortEntries(equal, { key: 'published', descending: true }))).toEqual([3, 2, 1]);
});

test.each([
  ['巡察整改', ['整改'], ['巡察', '[整改]']],
  ['整改再整改', ['整改'], ['[整改]', '再', '[整改]']],
  ['停车场', ['停车', '停车场'], ['[停车场]']],
  ['GDP与gdp', searchWords('ＧＤＰ'), ['[GDP]', '与', '[gdp]']],
  ['通报', [], ['通报']],
  ['', ['整改'], []],
])('%j split at %j', (text, words, pieces) => {
  expect(splitByWords(text, words).map(({ text, hit }) => (hit ? `[${text}]` : text))).toEqual(pieces);
});

test('paragraphs are cut at the edges of the marks, also across a line', () => {
  const notice = makeNotice({ text: '甲乙丙\n丁戊己\n\n庚' });
  const paragraphs = toParagraphs(notice, { pressed: { start: 2, end: 6 }, pointed: { start: 5, end: 9 } });
  expect(paragraphs.map(({ runs }) => runs.map(({ text, mark }) => [text, mark]))).toEqual([
    [
      ['甲乙', null],
      ['丙', 'pressed'],
    ],
    [
      ['丁', 'pressed'],
      ['戊', 'pressed'],
      ['己', 'pointed'],
    ],
    [],
    [['庚', null]],
  ]);
  const again = paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
  expect(again).toBe(notice.text);
});

test('a paragraph that is the heading of a part is one; a long one that only begins with it is not', () => {
  const node = (start: number, heading: string | null) => ({
    marker: '一',
    heading,
    problem: null,
    start,
    end: start + 1,
    children: [],
  });
  const text = `前言\n一、关于收费\n${'二、长'.repeat(40)}`;
  const notice = makeNotice({ text, outline: [node(0, null), node(3, '关于收费'), node(10, '长')] });
  expect(toParagraphs(notice, { pressed: null, pointed: null }).map(({ heading }) => heading)).toEqual([
    false,
    true,
    false,
  ]);
});
