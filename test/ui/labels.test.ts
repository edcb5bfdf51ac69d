import { expect, test } from 'vitest';
import { LIBRARY_FAILURES } from '../../src/messages/protocol';
import { INSPECTION_LEVELS, NOTICE_KINDS } from '../../src/notice/kinds';
import { type Labels, labels } from '../../src/ui/labels';

const LANGUAGES = ['zh', 'en'] as const;

/** Every word of a dictionary with the path to it; functions are called with numbers. */
function listWords(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(1, 2, 3))]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => listWords(inner, `${path}/${key}`));
}

test('both languages have words in the same places', () => {
  const paths = (words: Labels) => listWords(words, '').map(([path]) => path);
  expect(paths(labels.en)).toEqual(paths(labels.zh));
});

test.each(LANGUAGES)('no word of %s is empty but a unit', (language) => {
  const empty = listWords(labels[language], '').filter(([, word]) => word === '');
  expect(empty.map(([path]) => path).filter((path) => !path.startsWith('/units/'))).toEqual([]);
});

test.each(LANGUAGES)('%s has words for every failure, kind and level', (language) => {
  expect(Object.keys(labels[language].failures).sort()).toEqual([...LIBRARY_FAILURES].sort());
  expect(Object.keys(labels[language].kinds).sort()).toEqual([...NOTICE_KINDS].sort());
  expect(Object.keys(labels[language].levels).sort()).toEqual([...INSPECTION_LEVELS].sort());
});

test.each(LANGUAGES)('in %s only the words for a complete save say that it is saved', (language) => {
  const { save, failures } = labels[language];
  const saying = [...listWords(save, '/save'), ...listWords(failures, '/failures')]
    .filter(([, word]) => word.includes(save.saved))
    .map(([path]) => path);
  expect(saying).toEqual(['/save/saved', '/save/savedNow']);
});

test.each(LANGUAGES)('%s has no exclamation marks', (language) => {
  expect(listWords(labels[language], '').filter(([, word]) => /[!！]/u.test(word))).toEqual([]);
});
