import { describe, expect, it } from 'vitest';
import { readDump } from '../../src/page/read-dump';

const OPENING = '根据县委统一部署,2024年3月4日至4月30日,县委第三巡察组对白鹭镇党委开展了巡察。现将整改情况予以公布。';
const SECTION = '一、关于“理论学习走过场”问题的整改情况,镇党委对照反馈意见逐条制定了整改措施并抓好落实。';

function dump(...lines: string[]): string {
  return lines.join('\n');
}

describe('the body of a dump', () => {
  it('runs from the opening sentence to the date of the signature', () => {
    const { text } = readDump(
      dump(
        '首页 > 巡察整改',
        '中共白鹭镇委员会关于巡察整改情况的通报',
        OPENING,
        SECTION,
        '中共白鹭镇委员会',
        '2024年9月3日',
        '【打印本页】【关闭窗口】',
        '主办:某县融媒体中心 最后更新2025年1月1日',
      ),
    );
    expect(text).toBe(dump(OPENING, SECTION, '中共白鹭镇委员会', '2024年9月3日'));
  });

  it('ends with its last sentence where nobody signs', () => {
    const { text } = readDump(dump(OPENING, SECTION, '上一条:召开安全生产会议的通知', '下一条:关于封闭施工的通告'));
    expect(text).toBe(dump(OPENING, SECTION));
  });

  it.each([
    ['(下转第六版)', '(紧接第五版)'],
    ['（下转第Ａ0６版）'.replace('Ａ', 'A').replace('６', '6'), '（上接第A05版）'],
  ])('joins the sentence that %s and %s cut in two', (jump, back) => {
    const { text } = readDump(
      dump(OPENING, `${SECTION}同时建立了由镇纪委牵头的`, jump, '- 3 -', back, '跟踪督办机制,每月通报一次。'),
    );
    expect(text).toContain('由镇纪委牵头的跟踪督办机制,每月通报一次。');
    expect(text).not.toMatch(/版|- 3 -/u);
  });

  it('keeps paragraphs apart that a page number stood between', () => {
    const { text } = readDump(dump(OPENING, '3', SECTION));
    expect(text).toBe(dump(OPENING, SECTION));
  });

  it('is read once where the page has it twice', () => {
    const { text } = readDump(dump(OPENING, SECTION, OPENING, SECTION));
    expect(text).toBe(dump(OPENING, SECTION));
  });

  it('is empty for an empty file', () => {
    expect(readDump('').text).toBe('');
  });
});

describe('the title of a dump', () => {
  it.each<[string, string[], string | null]>([
    ['one line', ['中共白鹭镇委员会关于巡察整改情况的通报'], '中共白鹭镇委员会关于巡察整改情况的通报'],
    [
      'broken after 关于',
      ['中共白鹭镇委员会关于', '县委巡察整改情况的通报'],
      '中共白鹭镇委员会关于县委巡察整改情况的通报',
    ],
    [
      'broken before 关于',
      ['中共白鹭镇委员会', '关于县委巡察整改情况的通报'],
      '中共白鹭镇委员会关于县委巡察整改情况的通报',
    ],
    ['not the path of navigation', ['首页 > 巡察工作 > 巡察整改情况通报'], null],
    ['not a label', ['信息名称:白鹭镇巡察整改情况的通报'], null],
    ['none', [], null],
  ])('%s', (_, lines, title) => {
    expect(readDump(dump(...lines, OPENING, SECTION)).title?.value ?? null).toBe(title);
  });
});

describe('the publication of a dump', () => {
  const title = '中共白鹭镇委员会关于巡察整改情况的通报';

  it.each<[string, string, (string | null)[]]>([
    ['labels', '来源:白鹭清风网 发布时间:2024-09-05 16:20 浏览次数:12', ['白鹭清风网', '2024-09-05', '16:20']],
    ['an empty label', '来源: 发布时间:2024-09-05 16:20', [null, '2024-09-05', '16:20']],
    ['other labels, full-width', '信息来源：白鹭镇　发布日期：2024年9月5日', ['白鹭镇', '2024-09-05', null]],
    ['no label at all', '2024-09-05 09:00 白鹭清风网', ['白鹭清风网', '2024-09-05', '09:00']],
    ['nothing', '打印 分享', [null, null, null]],
  ])('%s', (_, line, expected) => {
    const { source, date, time } = readDump(dump(title, line, OPENING, SECTION)).publication;
    expect([source?.value ?? null, date?.value ?? null, time?.value ?? null]).toEqual(expected);
  });

  it('is that of the newspaper where an edition is printed', () => {
    const { publication } = readDump(
      dump('白鹭日报 数字报纸', '第A06版:公告', '2024年9月5日 星期四', title, OPENING, SECTION),
    );
    expect(publication).toMatchObject({
      source: { value: '白鹭日报' },
      date: { value: '2024-09-05' },
      edition: { value: 'A06' },
    });
  });

  it('is not the day on which the document was signed', () => {
    const { publication } = readDump(dump('成文日期:2024-09-01', title, '发布日期:2024-09-05', OPENING, SECTION));
    expect(publication.date?.value).toBe('2024-09-05');
  });
});
