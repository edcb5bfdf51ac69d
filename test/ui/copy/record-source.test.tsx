// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { RecordReading } from '../../../src/ui/library/RecordReading';
import { originOf } from '../../../src/ui/library/use-source';
import { makeRecord } from '../../storage/make-notice';
import '../no-layout';
import { NOTICE } from '../summary-notice';
import { byRole, press, show } from '../summary-queries';
import { fakeClipboard } from './clipboard';

const [SAVED, UPDATED, SEEN] = ['2025-02-20T06:06:00.000Z', '2025-03-01T00:00:00.000Z', '2025-02-21T00:00:00.000Z'];
const record = makeRecord(1, { savedAt: SAVED, updatedAt: UPDATED });
const withVersion = { ...record, versions: [{ seenAt: SEEN, notice: NOTICE }] };

test.each([
  ['a text that never changed was read when it was saved', record, null, SAVED],
  ['a text that replaced another was read when it replaced it', withVersion, null, UPDATED],
  ['an earlier text was read when it was seen', withVersion, 0, SEEN],
])('%s', (_, kept, version, seenAt) => {
  expect(originOf(kept, version)).toEqual({ url: record.url, seenAt });
});

test('a value of a record is cited with its address, its time and the fingerprint of its text', async () => {
  const clipboard = fakeClipboard();
  const asked: string[] = [];
  const fingerprintOf = async (text: string) => {
    asked.push(text);
    return 'f'.repeat(64);
  };
  const root = show(
    <RecordReading
      notice={NOTICE}
      correcting={undefined}
      origin={{ url: 'http://www.zjsjw.gov.cn/a.html', seenAt: '2025-02-20T06:06:00' }}
      fingerprintOf={fingerprintOf}
      pressed="/accountability/governmentSanction/total"
      onPress={() => {}}
      onRelease={() => {}}
    />,
  );
  await act(async () => {});
  press(byRole(root, 'button', '引用'));
  await act(async () => {});
  expect(asked).toEqual([NOTICE.text]);
  expect(clipboard.held['text/plain']?.split('\n').slice(3)).toEqual([
    '网站：浙江省纪检监察网站',
    '公布日期：2025-02-18 10:20',
    '网址：http://www.zjsjw.gov.cn/a.html',
    '访问时间：2025-02-20 06:06',
    `正文指纹 SHA-256：${'f'.repeat(64)}`,
  ]);
});
