import { expect, test } from 'vitest';
import type { NoticeCheck } from '../../src/notice/schema';
import { entrySchema, toEntry } from '../../src/storage/entry';
import { makeNotice, makeRecord } from './make-notice';

const check = (status: NoticeCheck['status']): NoticeCheck => ({
  code: 'sum',
  subject: '/accountability/partyDiscipline',
  status,
  stated: 12,
  computed: 12,
});

test.each([
  [['ok', 'unclear', 'fail'] as const, 'fail'],
  [['ok', 'unclear'] as const, 'unclear'],
  [['ok', 'ok'] as const, 'ok'],
  [[] as const, null],
])('checks %j show as %s', (statuses, shown) => {
  const notice = makeNotice({ checks: statuses.map(check) });
  expect(toEntry(makeRecord(1, { notice })).check).toBe(shown);
});

test('an entry holds what the list shows, and fits its schema', () => {
  const entry = toEntry(makeRecord(1, { tags: ['重点'], corrections: { '/progress/problems': 32 } }));
  expect(entrySchema.parse(entry)).toEqual(entry);
  expect(entry).toMatchObject({
    published: '2025-02-18',
    // As it was set right.
    problems: 32,
    partyDiscipline: 12,
    corrections: 1,
    versions: 0,
  });
  expect(JSON.stringify(entry)).not.toContain('厨余垃圾');
});
