import { describe, expect, it } from 'vitest';
import { checkClaimed } from '../../../src/extract/checks/claimed';
import { checkClosed } from '../../../src/extract/checks/closed';
import { checkNumbering } from '../../../src/extract/checks/numbering';
import { checkOrder } from '../../../src/extract/checks/order';
import { checkRate } from '../../../src/extract/checks/rate';
import { checkRepair } from '../../../src/extract/checks/repair';
import { checkSum } from '../../../src/extract/checks/sum';
import { extract } from '../../../src/extract/extract';
import type { Notice, OutlineNode } from '../../../src/notice/schema';

const TEXT =
  '根据县委统一部署,2024年3月4日至4月30日,县委第三巡察组对白鹭镇党委开展了巡察,并于6月13日反馈了意见。现将整改情况予以公布。镇党委对照反馈意见抓好整改,整改任务全部启动,整改责任全部落实。';
const empty = extract({
  title: { value: '中共白鹭镇委员会关于巡察整改情况的通报', exact: '' },
  publication: { source: null, date: { value: '2024-09-01', exact: '' }, time: null, edition: null },
  text: TEXT,
});

function noticeWith(change: (notice: Notice) => Partial<Notice>): Notice {
  if (empty.kind === null) throw new Error(empty.reason);
  return { ...empty, ...change(empty) };
}

function node(marker: string, ...children: OutlineNode[]): OutlineNode {
  return { marker, heading: null, problem: null, start: 0, end: 1, children };
}

describe('sum', () => {
  it.each<[string, number | null, Record<string, number>, object[]]>([
    ['agrees', 12, { 党内警告: 9, 开除党籍: 3 }, [{ status: 'ok', stated: 12, computed: 12 }]],
    ['differs', 12, { 党内警告: 9, 开除党籍: 2 }, [{ status: 'fail', stated: 12, computed: 11 }]],
    ['cannot tell by one example', 12, { 开除党籍: 2 }, [{ status: 'unclear', stated: 12, computed: 2 }]],
    ['has no total', null, { 党内警告: 9 }, []],
    ['has no parts', 12, {}, []],
  ])('%s', (_, total, breakdown, expected) => {
    const notice = noticeWith(({ accountability }) => ({
      accountability: { ...accountability, partyDiscipline: { total, breakdown } },
    }));
    expect(checkSum(notice)).toEqual(
      expected.map((check) => ({ code: 'sum', subject: '/accountability/partyDiscipline', ...check })),
    );
  });
});

describe('the whole that states are states of', () => {
  it.each<[string, number, number, [number, number, number], number]>([
    ['problems', 41, 96, [33, 6, 2], 41],
    ['tasks, of which there are more', 13, 52, [44, 6, 2], 52],
    ['problems, though they do not add up', 41, 96, [33, 5, 2], 41],
  ])('%s', (_, problems, tasks, [completed, partlyCompleted, ongoing], stated) => {
    const notice = noticeWith(({ progress }) => ({
      progress: { ...progress, problems, tasks, completed, partlyCompleted, ongoing },
    }));
    expect(checkSum(notice).map((check) => [check.subject, check.stated])).toEqual([['/progress', stated]]);
  });
});

describe('rate', () => {
  it.each<[string, [number, number | null, number, number], object[]]>([
    ['agrees', [33, null, 41, 80.49], [{ status: 'ok', stated: 80.49, computed: 80.49 }]],
    ['agrees when it is cut and not rounded', [2, null, 3, 66.6], [{ status: 'ok', stated: 66.6, computed: 66.6 }]],
    ['agrees with what is done in part counted in', [25, 3, 28, 100], [{ status: 'ok', stated: 100, computed: 100 }]],
    ['differs', [26, null, 28, 94.5], [{ status: 'fail', stated: 94.5, computed: 92.9 }]],
  ])('%s', (_, [completed, partlyCompleted, problems, ratePercent], expected) => {
    const notice = noticeWith(({ progress }) => ({
      progress: { ...progress, completed, partlyCompleted, problems, ratePercent },
    }));
    expect(checkRate(notice)).toEqual(expected.map((check) => ({ code: 'rate', subject: '/progress', ...check })));
  });
});

describe('closed', () => {
  it.each<[number | null, number | null, string[]]>([
    [12, 12, ['ok']],
    [12, 9, ['ok']],
    [9, 12, ['fail']],
    [null, 12, []],
  ])('%s received, %s closed', (received, closed, statuses) => {
    const notice = noticeWith(() => ({
      referrals: { petitions: { received, closed, ratePercent: null }, leads: null },
    }));
    expect(checkClosed(notice).map(({ status }) => status)).toEqual(statuses);
  });
});

describe('order', () => {
  it.each<[string | null, string | null, string | null, string[]]>([
    ['2024-03-04/2024-04-30', '2024-06-13', '2024-09-01', ['ok']],
    ['2024-03-04/2024-04-30', '2024-04-01', '2024-09-01', ['fail']],
    ['2024-04/2024-06', '2024-06-03', '2024-09-01', ['ok']],
    [null, '2024-06-13', '2024-06-01', ['fail']],
    [null, null, '2024-09-01', []],
  ])('%s, %s, %s', (period, feedback, date, statuses) => {
    const notice = noticeWith(({ inspection, publication }) => ({
      inspection: { ...inspection, period, feedback },
      publication: { ...publication, date },
    }));
    expect(checkOrder(notice).map(({ status }) => status)).toEqual(statuses);
  });
});

describe('numbering', () => {
  it.each<[string, OutlineNode[], string[]]>([
    [
      'in order',
      [node('前言'), node('一', node('(一)'), node('(二)')), node('二', node('(一)')), node('结语')],
      ['ok'],
    ],
    ['running on across sections', [node('一', node('1'), node('2'), node('3')), node('二', node('4'))], ['ok']],
    ['with ordinals and circled numbers', [node('第一', node('①'), node('②')), node('第二')], ['ok']],
    ['not there', [node('前言')], []],
  ])('%s', (_, outline, statuses) => {
    expect(checkNumbering(noticeWith(() => ({ outline }))).map(({ status }) => status)).toEqual(statuses);
  });

  it.each<[string, OutlineNode[], object[]]>([
    [
      'with a gap',
      [node('十一'), node('十三')],
      [{ subject: '/outline/0' }, { subject: '/outline/1', stated: '十三', computed: '十二' }],
    ],
    [
      'with a repeat',
      [node('一', node('问题1'), node('问题1'))],
      [{ subject: '/outline/0/children/1', stated: '问题1', computed: '问题2' }],
    ],
    [
      'that does not begin at one',
      [node('一', node('(二)'))],
      [{ subject: '/outline/0/children/0', stated: '(二)', computed: '(一)' }],
    ],
    [
      'with a gap among circled numbers',
      [node('①'), node('③')],
      [{ subject: '/outline/1', stated: '③', computed: '②' }],
    ],
  ])('%s says where, and what would follow', (_, outline, expected) => {
    const failing = expected.map((check) => expect.objectContaining({ code: 'numbering', status: 'fail', ...check }));
    expect(checkNumbering(noticeWith(() => ({ outline })))).toEqual(failing);
  });
});

describe('claimed', () => {
  const sections = (count: number): OutlineNode[] =>
    Array.from({ length: count }, () => ({ ...node('一'), problem: '监管不严' }));

  it.each<[number | null, number, object[]]>([
    [3, 3, [{ status: 'ok', stated: 3, computed: 3 }]],
    [3, 4, [{ status: 'unclear', stated: 3, computed: 4 }]],
    [9, 4, []],
    [null, 4, []],
  ])('%s problems stated, %s sections', (problems, count, expected) => {
    const notice = noticeWith(({ progress }) => ({ progress: { ...progress, problems }, outline: sections(count) }));
    const checks = checkClaimed(notice).filter(({ subject }) => subject === '/progress/problems');
    expect(checks).toEqual(expected.map((check) => ({ code: 'sum', subject: '/progress/problems', ...check })));
  });

  it('counts the problems beneath a section and not the section', () => {
    const section = { ...node('一', ...sections(2)), problem: '党建薄弱' };
    const notice = noticeWith(({ progress }) => ({
      progress: { ...progress, areas: 1, problems: 2 },
      outline: [section],
    }));
    expect(checkClaimed(notice).map(({ subject, status }) => [subject, status])).toEqual([
      ['/progress/areas', 'ok'],
      ['/progress/problems', 'ok'],
    ]);
  });
});

describe('repair', () => {
  it('names each value that lost characters, the other dates as one, and what stays open', () => {
    const notice = noticeWith(({ evidence }) => ({
      dates: [
        { value: '2024-06-13', basis: 'repaired', start: 1, end: 5 },
        { value: '2024-07-01', basis: 'repaired', start: 8, end: 12 },
        { value: null, basis: 'ambiguous', candidates: ['2024-01-11', '2024-11-01'], start: 20, end: 25 },
      ],
      evidence: { ...evidence, '/inspection/feedback': { start: 1, end: 5, exact: '6月13', basis: 'repaired' } },
    }));
    expect(checkRepair(notice).map(({ subject, status }) => [subject, status])).toEqual([
      ['/inspection/feedback', 'ok'],
      ['/dates', 'ok'],
      ['/dates', 'unclear'],
    ]);
  });

  it('is silent where nothing was lost', () => {
    expect(checkRepair(noticeWith(() => ({})))).toEqual([]);
  });
});
