import { expect, test } from 'vitest';
import { toCitation } from '../../../src/ui/copy/citation';
import { labels } from '../../../src/ui/labels';
import { BARE, NOTICE } from '../summary-notice';
import { SOURCE } from './source';

const CARD = [
  '标题：中共云溪市城市管理局党组关于巡察整改进展情况的通报',
  '单位：中共云溪市城市管理局党组',
  '网站：云溪市纪检监察网站',
  '公布日期：2025-02-18 10:20',
  `网址：${SOURCE.url}`,
  '访问时间：2026-01-02 03:04',
  `正文指纹 SHA-256：${SOURCE.fingerprint}`,
];

const linesOf = (...[notice, source, language, sentence]: [typeof NOTICE, typeof SOURCE, 'zh' | 'en', string?]) =>
  toCitation(notice, source, labels[language], sentence ?? null).split('\n');

test('a sentence is cited with all by which it can be found again', () => {
  expect(linesOf(NOTICE, SOURCE, 'zh', '政务处分6人。')).toEqual(['“政务处分6人。”', ...CARD]);
});

test('a whole notice is cited without a sentence', () => {
  expect(linesOf(NOTICE, SOURCE, 'zh')).toEqual(CARD);
});

test('in English likewise', () => {
  expect(linesOf(NOTICE, SOURCE, 'en', '政务处分6人。')).toEqual([
    '“政务处分6人。”',
    'Title: 中共云溪市城市管理局党组关于巡察整改进展情况的通报',
    'Body: 中共云溪市城市管理局党组',
    'Website: 云溪市纪检监察网站',
    'Date published: 2025-02-18 10:20',
    `Address: ${SOURCE.url}`,
    'Accessed: 2026-01-02 03:04',
    `Fingerprint of the text, SHA-256: ${SOURCE.fingerprint}`,
  ]);
});

test('a fingerprint that could not be computed is said to be missing', () => {
  expect(linesOf(NOTICE, { ...SOURCE, fingerprint: null }, 'zh').at(-1)).toBe('正文指纹：未能计算');
});

test('what the notice does not state has no line', () => {
  expect(linesOf(BARE, SOURCE, 'zh')).toEqual([CARD[2], ...CARD.slice(4)]);
});

test('without a signature it is the body that was inspected, without a date of publication the date signed', () => {
  const notice = {
    ...NOTICE,
    publication: { ...NOTICE.publication, date: null },
    signature: { body: null, date: '2025-02-18' },
  };
  expect(linesOf(notice, SOURCE, 'zh').slice(1, 4)).toEqual([
    '单位：市城市管理局党组',
    '网站：云溪市纪检监察网站',
    '落款日期：2025-02-18',
  ]);
});

test('a line of the card stays one line, whatever the notice holds', () => {
  const notice = { ...NOTICE, title: '关于整改的\n网址：http://other.example' };
  expect(linesOf(notice, SOURCE, 'zh', '一句\n两行')).toEqual([
    '“一句 两行”',
    '标题：关于整改的 网址：http://other.example',
    ...CARD.slice(1),
  ]);
});
