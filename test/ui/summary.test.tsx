// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Pointer } from '../../src/notice/pointer';
import type { Notice } from '../../src/notice/schema';
import { type Language, LanguageProvider } from '../../src/ui/language';
import type { Reading } from '../../src/ui/summary/reading';
import { Summary } from '../../src/ui/summary/Summary';
import { BARE, NOTICE } from './summary-notice';
import { allByRole, byRole, nameOf, press, show, type } from './summary-queries';

afterEach(() => document.body.replaceChildren());

function showSummary(
  notice: Notice,
  { active = null, language = 'zh' }: { active?: Pointer | null; language?: Language } = {},
) {
  const reading = { active, show: vi.fn<Reading['show']>(), point: vi.fn<Reading['point']>() };
  const root = show(
    <LanguageProvider language={language}>
      <Summary notice={notice} reading={reading} />
    </LanguageProvider>,
  );
  return { root, reading };
}

function part(root: HTMLElement, name: string): HTMLElement {
  const section = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!section) throw new Error(`no part ${name}`);
  return section;
}

describe('values', () => {
  test.each([
    ['被巡察 市城市管理局党组', '/inspection/target'],
    ['巡察 2024-03-11 至 2024-05-17', '/inspection/period'],
    ['公布 2025-02-18 10:20', '/publication/date'],
    ['问题完成率 87.1%', '/progress/ratePercent'],
    ['党纪处分 12', '/accountability/partyDiscipline/total'],
    ['党内警告 7', '/accountability/partyDiscipline/breakdown/党内警告'],
    ['清退款项 46.83万元', '/accountability/refundedYuan'],
    ['挽回损失 近120万元', '/accountability/recoveredYuan'], // the qualifier stays with the sum
    ['建立完善制度 15 项', '/accountability/institutions'],
    ['问题线索办结率 85.7%', '/referrals/leads/ratePercent'],
    ['一 垃圾分类推进偏慢', '/outline/1'],
    ['文件 街道环境卫生考核细则', '/documents/2'],
    ['电话 0500-5550142', '/contact/phones/0'],
  ])('%s leads to the words of %s', (name, pointer) => {
    const { root, reading } = showSummary(NOTICE);
    press(byRole(root, 'button', name));
    expect(reading.show).toHaveBeenCalledExactlyOnceWith(pointer);
  });

  test('pointing and leaving preview the words and take the preview away', () => {
    const { root, reading } = showSummary(NOTICE);
    const value = byRole(root, 'button', '党纪处分 12');
    value.dispatchEvent(
      Object.defineProperty(new MouseEvent('mousemove', { bubbles: true }), 'movementX', { value: 1 }),
    );
    value.dispatchEvent(new MouseEvent('mouseleave'));
    expect(reading.point.mock.calls).toEqual([['/accountability/partyDiscipline/total'], [null]]);
  });

  test('the active value is pressed, and no other', () => {
    const { root } = showSummary(NOTICE, { active: '/inspection/team' });
    const pressed = [...root.querySelectorAll('[aria-pressed="true"]')].map(nameOf);
    expect(pressed).toEqual(['巡察组 市委第四巡察组']);
  });

  test('what is not stated outright says so in a word beside the value', () => {
    const { root } = showSummary(NOTICE);
    const marked = [...part(root, 'timeline').querySelectorAll('.mk')];
    expect(marked.map((mark) => [mark.previousElementSibling?.textContent, mark.textContent])).toEqual([
      ['2024-07-24', '推断'],
    ]);
  });

  test('a value without evidence is text', () => {
    const evidence = { ...NOTICE.evidence };
    delete evidence['/inspection/team'];
    const { root } = showSummary({ ...NOTICE, evidence });
    expect(part(root, 'glance').textContent).toContain('市委第四巡察组');
    expect(allByRole(root, 'button').map(nameOf).join()).not.toContain('市委第四巡察组');
  });

  test('in English the labels change and the words of the notice stay', () => {
    const { root, reading } = showSummary(NOTICE, { language: 'en' });
    press(byRole(root, 'button', 'Team 市委第四巡察组'));
    expect(reading.show).toHaveBeenCalledWith('/inspection/team');
    expect(byRole(root, 'button', 'Team 市委第四巡察组').lang).toBe('zh-CN');
  });

  test('an inspection of the upper kind has its own words', () => {
    const { root } = showSummary({ ...NOTICE, inspection: { ...NOTICE.inspection, type: '巡视' } });
    byRole(root, 'button', '被巡视 市城市管理局党组');
  });
});

describe('what is not stated', () => {
  test.each(['timeline', 'progress', 'accountability', 'money', 'referrals', 'outline', 'lists', 'contact'])(
    'the part %s stands in its place and says 原文未载',
    (name) => {
      const { root } = showSummary(BARE);
      expect(part(root, name).textContent).toContain('原文未载');
    },
  );

  test('leads nowhere', () => {
    const { root } = showSummary(BARE);
    expect(root.querySelectorAll('.val')).toHaveLength(0);
  });

  test('one field among others says so in its place', () => {
    const { root } = showSummary(NOTICE);
    const terms = [...part(root, 'glance').querySelectorAll('dt')];
    const round = terms.find((term) => term.textContent === '轮次');
    expect(round?.nextElementSibling?.textContent).toBe('原文未载');
  });

  test('a total that is not stated is not made up from its parts', () => {
    const partyDiscipline = { total: null, breakdown: { 党内警告: 2 } };
    const { root } = showSummary({ ...NOTICE, accountability: { ...NOTICE.accountability, partyDiscipline } });
    const row = part(root, 'accountability').querySelector('tr');
    expect(row?.textContent).toBe('党纪处分未载');
  });
});

describe('accountability', () => {
  test('all bars are on one scale', () => {
    const { root } = showSummary(NOTICE);
    const widths = [...part(root, 'accountability').querySelectorAll<HTMLElement>('.bar')].map(
      (bar) => bar.style.width,
    );
    expect(widths.at(0)).toBe('35.3%'); // 12 of 34
    expect(widths.at(-1)).toBe('100%'); // 34 of 34
  });

  test('a total that differs from its parts is marked where it stands', () => {
    const { root } = showSummary(NOTICE);
    const marked = [...part(root, 'accountability').querySelectorAll('tr')].filter((row) =>
      row.querySelector('.differ'),
    );
    expect(marked.map((row) => row.querySelector('th')?.textContent)).toEqual(['政务处分≠与分项不一致']);
  });
});

describe('checks', () => {
  const rows = (root: HTMLElement) => [...part(root, 'checks').querySelectorAll('.checks > li')];

  test('what does not agree comes first, what agrees last', () => {
    const { root } = showSummary(NOTICE);
    const signs = rows(root).map((row) => row.querySelector('.ck')?.textContent);
    expect(signs).toEqual(['≠不一致', '?无法判断', '?无法判断', '=一致', '=一致 5']);
    expect(part(root, 'checks').textContent).toContain('一致 6，不一致 1，无法判断 2');
  });

  test('a failing sum shows both sides and how the second was computed', () => {
    const { root, reading } = showSummary(NOTICE);
    const row = rows(root)[0];
    expect([...(row?.querySelectorAll('dt') ?? [])].map((term) => term.nextElementSibling?.textContent)).toEqual([
      '6 人',
      '5 人',
    ]);
    expect(row?.querySelector('.how')?.textContent).toBe('警告 3 + 记过 1 + 降级 1');
    press(byRole(root, 'button', '政务处分：总数与分项 降级 1'));
    expect(reading.show).toHaveBeenCalledWith('/accountability/governmentSanction/breakdown/降级');
  });

  test('an ambiguous date shows its words and its readings, and offers none to press', () => {
    const { root } = showSummary(NOTICE);
    const row = rows(root).find((li) => li.textContent?.includes('2024111日'));
    expect(row?.textContent).toContain('2024-01-11 或 2024-11-01');
    expect([...(row?.querySelectorAll('button') ?? [])].map(nameOf)).toEqual(['日期 2024111日']);
  });

  test('a repaired date stands beside the words as they are', () => {
    const { root } = showSummary(NOTICE);
    const row = rows(root).find((li) => li.textContent?.includes('2024-09-26'));
    expect(row?.querySelector('.verb')?.textContent).toBe('2024926日');
  });

  test('of many repaired dates a few are shown, and the rest when asked for', () => {
    const repaired = NOTICE.dates.filter(({ basis }) => basis === 'repaired');
    const { root } = showSummary({
      ...NOTICE,
      dates: Array.from({ length: 12 }, () => repaired[0]).flatMap((date) => date ?? []),
    });
    const shown = () => part(root, 'checks').querySelectorAll('[data-status="ok"]').length;
    expect(shown()).toBe(3);
    press(byRole(root, 'button', '其余 9 处'));
    expect(shown()).toBe(12);
  });
});

describe('outline', () => {
  test('a part unfolds to its sections', () => {
    const { root, reading } = showSummary(NOTICE);
    expect(allByRole(root, 'button', '(一) 改人工为电子')).toEqual([]);
    press(byRole(root, 'button', '展开 道路停车收费管理不严'));
    press(byRole(root, 'button', '(一) 改人工为电子'));
    expect(reading.show).toHaveBeenCalledWith('/outline/2/children/0');
  });

  test('counts what a part holds', () => {
    const { root } = showSummary(NOTICE);
    const counts = [...part(root, 'outline').querySelectorAll('.ct')].map((count) => count.textContent);
    expect(counts).toEqual(['文件 1', '3 节，文件 2', '3 节，文件 1', '']);
  });

  test('the filter keeps what matches and the ancestors that lead to it', () => {
    const { root } = showSummary(NOTICE);
    const field = byRole(root, 'searchbox', '筛选目录');
    field.textContent = '欠缴';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return vi.waitFor(() => {
      const names = [...part(root, 'outline').querySelectorAll('.val')].map(nameOf);
      expect(names).toEqual(['二 道路停车收费管理不严', '(二) 清理欠缴账目']);
    });
  });

  test('has no input, which would make the browser ask a server how to fill it in', () => {
    const { root } = showSummary(NOTICE);
    expect(root.querySelectorAll('input, textarea, select')).toHaveLength(0);
  });

  test('unfolds to the active section', () => {
    const { root } = showSummary(NOTICE, { active: '/outline/2/children/1' });
    expect(byRole(root, 'button', '(二) 清理欠缴账目').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('lists', () => {
  test('are tabs with their counts', () => {
    const { root } = showSummary(NOTICE);
    expect(allByRole(root, 'tab').map((tab) => tab.textContent)).toEqual([
      '文件4',
      '人员1',
      '日期6',
      '金额4',
      '百分比4',
    ]);
  });

  test('the arrow keys go round the tabs', () => {
    const { root } = showSummary(NOTICE);
    const list = root.querySelector('[role="tablist"]');
    if (!list) throw new Error('no tabs');
    type(list, 'ArrowLeft');
    expect(root.querySelector('[aria-selected="true"]')?.textContent).toBe('百分比4');
    type(list, 'ArrowRight');
    expect(root.querySelector('[aria-selected="true"]')?.textContent).toBe('文件4');
  });

  test('sums keep their words and qualifiers', () => {
    const { root } = showSummary(NOTICE);
    press(allByRole(root, 'tab')[3] ?? root);
    const sums = [...part(root, 'lists').querySelectorAll('.val')].map((value) => value.textContent);
    expect(sums).toEqual(['46.83万元', '近120万元', '约860万元', '300余万元']);
  });

  test('a date stands with its words and what happened then', () => {
    const { root } = showSummary(NOTICE);
    press(allByRole(root, 'tab')[2] ?? root);
    const rows = [...part(root, 'lists').querySelectorAll('li')].map((row) => row.textContent);
    expect(rows[2]).toBe('2024-09-26修复2024926日印发《巡察整改任务清单》');
    expect(rows[4]).toBe('2024111日多解可读作 2024-01-11 或 2024-11-01');
  });

  test('a person stands with post and outcome', () => {
    const { root } = showSummary(NOTICE);
    press(allByRole(root, 'tab')[1] ?? root);
    expect(part(root, 'lists').querySelector('li')?.textContent).toBe(
      '周砚青直属停车管理中心原副主任，开除党籍、移送司法机关',
    );
  });

  test('turn to the list of the active value', () => {
    const { root } = showSummary(NOTICE, { active: '/amounts/1' });
    expect(root.querySelector('[aria-selected="true"]')?.textContent).toBe('金额4');
  });
});
