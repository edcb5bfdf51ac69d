import { expect, test } from 'vitest';
import { labels } from '../../src/ui/labels';
import { entriesAsLines, listEntries, sortEntries } from '../../src/ui/summary/list-entries';
import { NOTICE } from './summary-notice';

const zh = labels.zh;
const sorted = (list: Parameters<typeof listEntries>[1]) =>
  sortEntries(listEntries(NOTICE, list, zh)).map(({ shown }) => shown);

test('sums stand in the order of the text, or with the largest first', () => {
  const inOrder = listEntries(NOTICE, 'amounts', zh).map(({ shown }) => shown);
  expect(inOrder).toEqual(['46.83万元', '近120万元', '约860万元', '300余万元']);
  expect(sorted('amounts')).toEqual(['约860万元', '300余万元', '近120万元', '46.83万元']);
});

test('days stand by time; one of several readings goes last', () => {
  const days = sorted('dates');
  expect(days.at(-1)).toBe('2024111日');
  expect(days.slice(0, -1)).toEqual([...days.slice(0, -1)].sort());
});

test('documents stand by the sound of their titles', () => {
  const [first] = sorted('documents');
  // dào, jiē, xún, yún
  expect(first).toBe('道路停车收费稽核规程');
});

test('copied entries are lines of value and what stands beside it, as shown', () => {
  const [first] = entriesAsLines(listEntries(NOTICE, 'documents', zh)).split('\n');
  expect(first).toBe('巡察整改任务清单\t制定');
  expect(entriesAsLines(listEntries(NOTICE, 'people', zh))).toContain('周砚青\t');
});
