// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LIBRARY_FAILURES } from '../../src/messages/protocol';
import type { Span } from '../../src/notice/evidence';
import type { Pointer } from '../../src/notice/pointer';
import { labels } from '../../src/ui/labels';
import { type Language, LanguageProvider } from '../../src/ui/language';
import { USUAL_LAYOUT } from '../../src/ui/sidebar/layout';
import type { SaveState, SidebarProps } from '../../src/ui/sidebar/props';
import { Sidebar } from '../../src/ui/sidebar/Sidebar';
import type { Correcting } from '../../src/ui/summary/correcting';
import { SOURCE } from './copy/source';
import './no-layout';
import { NOTICE } from './summary-notice';
import { allByRole, byRole, nameOf, press, show, type } from './summary-queries';

afterEach(() => document.body.replaceChildren());

const SAVED: SaveState = { state: 'saved', id: 'r1', savedAt: '2026-01-02T03:04:05.000Z' };

/** A sidebar with its callbacks watched; `update` gives it new props as its owner would. */
function showSidebar(changes: Partial<SidebarProps> = {}, language: Language = 'zh') {
  const calls = {
    onSave: vi.fn<SidebarProps['onSave']>(),
    onRetry: vi.fn<SidebarProps['onRetry']>(),
    onOpenRecord: vi.fn<SidebarProps['onOpenRecord']>(),
    onOpenLibrary: vi.fn<SidebarProps['onOpenLibrary']>(),
    onCollapse: vi.fn<SidebarProps['onCollapse']>(),
    onExpand: vi.fn<SidebarProps['onExpand']>(),
    onJoin: vi.fn<SidebarProps['onJoin']>(),
    onLayout: vi.fn<SidebarProps['onLayout']>(),
    onShow: vi.fn<SidebarProps['onShow']>(() => 'shown'),
    onPoint: vi.fn<NonNullable<SidebarProps['onPoint']>>(),
    onHide: vi.fn<NonNullable<SidebarProps['onHide']>>(),
  };
  const correcting = {
    correct: vi.fn<Correcting['correct']>(async () => ({ ok: true, value: null })),
    undo: vi.fn<Correcting['undo']>(async () => ({ ok: true, value: null })),
  };
  let props: SidebarProps = {
    notice: NOTICE,
    source: SOURCE,
    save: { state: 'unsaved' },
    corrections: {},
    correcting,
    divided: null,
    collapsed: false,
    layout: USUAL_LAYOUT,
    ...calls,
    ...changes,
  };
  const element = () => (
    <LanguageProvider language={language}>
      <Sidebar {...props} />
    </LanguageProvider>
  );
  const root = show(element());
  const update = (more: Partial<SidebarProps>) => {
    props = { ...props, ...more };
    act(() => render(element(), root));
  };
  return { root, update, correcting, ...calls };
}

const status = (root: HTMLElement) => byRole(root, 'status');
const dock = (root: HTMLElement) => root.querySelector<HTMLElement>('.dock');

describe('names', () => {
  test.each([
    ['zh', '通报摘要', ['保存', '收起', '打开资料库']],
    ['en', 'Notice summary', ['Save', 'Collapse', 'Open library']],
  ] as const)('in %s the sidebar is found by them', (language, name, buttons) => {
    const { root } = showSidebar({}, language);
    const sidebar = byRole(root, 'complementary', name);
    for (const button of buttons) byRole(sidebar, 'button', button);
    byRole(sidebar, 'status');
  });

  test.each([
    ['zh', '打开通报摘要'],
    ['en', 'Open notice summary'],
  ] as const)('in %s the collapsed sidebar is its tab alone', (language, name) => {
    const { root, onExpand } = showSidebar({ collapsed: true }, language);
    expect(allByRole(root, 'complementary')).toEqual([]);
    press(byRole(root, 'button', name));
    expect(onExpand).toHaveBeenCalledOnce();
  });

  test('the tab says how many checks do not agree', () => {
    const { root } = showSidebar({ collapsed: true });
    const tab = byRole(root, 'button', '打开通报摘要');
    expect([tab.textContent, tab.title]).toEqual(['通报摘要', '核验：1 项不一致']);
    expect(tab.querySelector('.differ [data-n="1"]')).not.toBeNull();
  });

  test('the buttons do what they say', () => {
    const { root, onSave, onCollapse, onOpenLibrary } = showSidebar();
    press(byRole(root, 'button', '保存'));
    press(byRole(root, 'button', '收起'));
    press(byRole(root, 'button', '打开资料库'));
    for (const call of [onSave, onCollapse, onOpenLibrary]) expect(call).toHaveBeenCalledOnce();
  });
});

describe('saving', () => {
  test('says nothing before anything was saved', () => {
    const { root } = showSidebar();
    expect(status(root).textContent).toBe('');
  });

  test('the outcome is said when the save is complete, and not before', () => {
    const { root, update } = showSidebar();
    press(byRole(root, 'button', '保存'));
    expect(status(root).textContent).not.toContain('已保存');
    update({ save: { state: 'saving' } });
    expect(status(root).textContent).not.toContain('已保存');
    update({ save: SAVED });
    expect(status(root).textContent).toContain('已保存');
  });

  test('an outcome that comes before any sign of the work is said too', () => {
    const { root, update } = showSidebar();
    press(byRole(root, 'button', '保存'));
    update({ save: SAVED });
    expect(status(root).textContent).toContain('已保存');
  });

  test('while a save is under way a second press does nothing', () => {
    const { root, onSave } = showSidebar({ save: { state: 'saving' } });
    const button = byRole(root, 'button', '保存中');
    press(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(onSave).not.toHaveBeenCalled();
  });

  test('a saved notice opens its record', () => {
    const { root, onOpenRecord, onSave } = showSidebar({ save: SAVED });
    press(byRole(root, 'button', '已保存'));
    expect(onOpenRecord).toHaveBeenCalledExactlyOnceWith('r1');
    expect(onSave).not.toHaveBeenCalled();
  });

  test('that a notice was saved long ago is no news', () => {
    const { root, update } = showSidebar();
    update({ save: SAVED });
    expect(status(root).textContent).toBe('');
  });

  test.each(LIBRARY_FAILURES)('a failure (%s) is said with its reason, and can be retried', (error) => {
    const { root, onRetry } = showSidebar({ save: { state: 'failed', error } });
    expect(status(root).textContent).toContain('未保存');
    expect(status(root).textContent).toContain(labels.zh.failures[error]);
    expect(status(root).textContent).not.toContain('已保存');
    byRole(root, 'button', '保存');
    press(byRole(status(root), 'button', '重试'));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('a text that changed since can be kept as a new version or compared with what was kept', () => {
    const { root, onSave, onOpenRecord } = showSidebar({ save: { state: 'changed', id: 'r1' } });
    expect(status(root).textContent).toContain('原文已变');
    expect(status(root).textContent).not.toContain('已保存');
    press(byRole(root, 'button', '保存'));
    press(byRole(root, 'button', '查看所存'));
    expect([onSave.mock.calls.length, onOpenRecord.mock.calls]).toEqual([1, [['r1']]]);
  });

  test('in English likewise', () => {
    const { root, update } = showSidebar({ save: { state: 'failed', error: 'disk-full' } }, 'en');
    expect(status(root).textContent).toMatch(/^Not saved: the disk is full/);
    byRole(status(root), 'button', 'Retry');
    update({ save: SAVED });
    expect(status(root).textContent).toContain('Saved');
    byRole(root, 'button', 'Saved');
  });
});

describe('evidence', () => {
  const VALUE = '政务处分 6';

  test('pressing a value shows it in the page and its sentence in the dock', () => {
    const { root, onShow } = showSidebar();
    expect(dock(root)).toBeNull();
    press(byRole(root, 'button', VALUE));
    expect(onShow).toHaveBeenCalledExactlyOnceWith('/accountability/governmentSanction/total');
    expect(dock(root)?.querySelector('mark')?.textContent).toBe('6人');
    expect(dock(root)?.querySelector('.what')?.textContent).toBe('政务处分6 人 第 3 段，原文所载');
  });

  test('when the page no longer holds the words, the dock says so', () => {
    const { root } = showSidebar({ onShow: () => 'changed' });
    press(byRole(root, 'button', VALUE));
    expect(dock(root)?.textContent).toContain('原文已变');
  });

  test('words outside the body are shown without a paragraph', () => {
    const { root } = showSidebar({ onShow: () => 'outside' });
    press(byRole(root, 'button', '来源 云溪市人民政府门户网站'));
    expect(dock(root)?.querySelector('.what')?.textContent).toContain('在正文以外');
    expect(dock(root)?.querySelector('mark')?.textContent).toBe('云溪市人民政府门户网站');
  });

  test('next and previous go through the values in their order', () => {
    const { root, onShow } = showSidebar();
    press(byRole(root, 'button', VALUE));
    press(byRole(root, 'button', '下一个值'));
    press(byRole(root, 'button', '上一个值'));
    press(byRole(root, 'button', '上一个值'));
    expect(onShow.mock.calls.slice(1).flat()).toEqual([
      '/accountability/governmentSanction/breakdown/警告',
      '/accountability/governmentSanction/total',
      '/accountability/partyDiscipline/breakdown/开除党籍',
    ]);
  });

  test('closing takes the marks away and gives the focus back to the value', () => {
    const { root, onHide } = showSidebar();
    press(byRole(root, 'button', VALUE));
    const close = byRole(root, 'button', '关闭依据');
    close.focus();
    press(close);
    expect(dock(root)).toBeNull();
    expect(onHide).toHaveBeenCalledOnce();
    expect(document.activeElement && nameOf(document.activeElement)).toBe(VALUE);
  });
});

describe('beside the page', () => {
  test('the outline marks the section that is being read, or the one that it is folded into', () => {
    let tell: (section: Pointer | null) => void = () => {};
    const { root } = showSidebar({
      onFollow: (follow) => {
        tell = follow;
        return () => {};
      },
    });
    const current = () => root.querySelector('[aria-current="location"] > .row')?.textContent;
    expect(current()).toBeUndefined();
    act(() => tell('/outline/2/children/1'));
    expect(current()).toContain('道路停车收费管理不严');
    press(byRole(root, 'button', '展开 道路停车收费管理不严'));
    expect(current()).toContain('清理欠缴账目');
    act(() => tell(null));
    expect(current()).toBeUndefined();
  });

  /** A sidebar whose page has words selected, and how to select others. */
  function showSelected(words: string) {
    const span = { start: NOTICE.text.indexOf(words), end: NOTICE.text.indexOf(words) + words.length };
    let tell: (span: Span | null) => void = () => {};
    const shown = showSidebar({
      onSelect: (select) => {
        tell = select;
        return () => {};
      },
    });
    act(() => tell(span));
    return { ...shown, select: (other: Span | null) => act(() => tell(other)) };
  }
  const listed = (root: HTMLElement) => [...(dock(root)?.querySelectorAll('.val') ?? [])].map(nameOf);

  test('selecting text lists the values that rest on it, and lets go of them with it', () => {
    const { root, select } = showSelected('政务处分6人（警告3人');
    expect(dock(root)?.getAttribute('aria-label')).toBe('所选文字');
    expect(listed(root)).toEqual(['政务处分 6 人', '警告 3 人']);
    select(null);
    expect(dock(root)).toBeNull();
  });

  test('text that no value rests on opens nothing', () => {
    expect(dock(showSelected('六次专题研究').root)).toBeNull();
  });

  test('pressing one of them shows its words', () => {
    const { root, onShow } = showSelected('组织处理21人');
    press(byRole(dock(root) ?? root, 'button', '组织处理 21 人'));
    expect(onShow).toHaveBeenCalledWith('/accountability/organizationalMeasures/total');
    expect(dock(root)?.querySelector('mark')?.textContent).toBe('21人');
  });

  test('a value that a field has is not listed once more as a date', () => {
    expect(listed(showSelected('7月24日反馈').root)).toEqual(['反馈 2024-07-24']);
  });
});

describe('corrections', () => {
  const VALUE = '政务处分 6';

  /** Opens the form for a value and writes in it. */
  function edit(root: HTMLElement, value: string, words: string): HTMLElement {
    press(byRole(root, 'button', value));
    press(byRole(root, 'button', '更正'));
    const [field] = allByRole(root, 'textbox');
    if (!field) throw new Error('nothing to write in');
    field.textContent = words;
    return field;
  }

  test('what a person writes is sent as a value of the notice', async () => {
    const { root, correcting } = showSidebar();
    const field = edit(root, VALUE, '５人');
    await act(async () => void type(field, 'Enter'));
    expect(correcting.correct).toHaveBeenCalledExactlyOnceWith('/accountability/governmentSanction/total', 5);
    expect(allByRole(root, 'textbox')).toEqual([]);
  });

  test('what is no number is refused in words, and stays written', () => {
    const { root, correcting } = showSidebar();
    const field = edit(root, VALUE, '五六个');
    press(byRole(root, 'button', '确定'));
    expect(byRole(root, 'alert').textContent).toContain('这不是数字');
    expect([field.textContent, correcting.correct.mock.calls.length]).toEqual(['五六个', 0]);
  });

  test('a correction that is not kept is not claimed', async () => {
    const { root, correcting } = showSidebar();
    correcting.correct.mockResolvedValue({ ok: false, error: 'disk-full' });
    const field = edit(root, VALUE, '5');
    await act(async () => void type(field, 'Enter'));
    expect(byRole(root, 'alert').textContent).toBe('未更正：磁盘已满。请腾出空间后重试');
    byRole(root, 'button', VALUE);
  });

  test('a corrected value is shown as one, checked anew, beside what was read, and taken back', async () => {
    const { root, correcting } = showSidebar({ corrections: { '/accountability/governmentSanction/total': 5 } });
    const value = byRole(root, 'button', '政务处分 5');
    expect(value.textContent).toBe('5');
    expect(value.closest('tr')?.textContent).toContain('已更正');
    expect(root.querySelector('[data-part="checks"]')?.textContent).not.toContain('不一致政务处分');
    press(value);
    expect(dock(root)?.textContent).toContain('程序读作 6 人');
    expect(dock(root)?.querySelector('mark')?.textContent).toBe('6人');
    await act(async () => byRole(root, 'button', '撤销更正').click());
    expect(correcting.undo).toHaveBeenCalledExactlyOnceWith('/accountability/governmentSanction/total');
  });

  test.each([
    ['/accountability/partyDiscipline/breakdown/开除党籍', '开除党籍 未载'],
    ['/contact/postcode', '邮编 原文未载'],
    ['/progress/ongoing', '推进中 原文未载'],
  ])('a value that is not stated after all (%s) stays where it was, to be had back', async (pointer, name) => {
    const { root, correcting } = showSidebar({ corrections: { [pointer]: null } });
    const [value] = allByRole(root, 'button').filter((button) => button.dataset.pointer === pointer);
    expect(value && nameOf(value)).toBe(name.replace(' 未载', ' 原文未载'));
    if (value) press(value);
    await act(async () => byRole(root, 'button', '撤销更正').click());
    expect(correcting.undo).toHaveBeenCalledExactlyOnceWith(pointer);
  });

  test('a value that was not read can be filled in, and is shown as a person’s', async () => {
    const { root, update, correcting } = showSidebar();
    press(byRole(root, 'button', '填写 轮次'));
    const [field] = allByRole(root, 'textbox', '更正 轮次');
    if (!field) throw new Error('nothing to write in');
    field.textContent = '六届市委第四轮';
    await act(async () => void type(field, 'Enter'));
    expect(correcting.correct).toHaveBeenCalledExactlyOnceWith('/inspection/round', '六届市委第四轮');
    update({ corrections: { '/inspection/round': '六届市委第四轮' } });
    press(byRole(root, 'button', '轮次 六届市委第四轮'));
    expect(dock(root)?.textContent).toContain('程序读作 原文未载');
    byRole(root, 'button', '撤销更正');
  });

  test('a value that is written as it was read is no correction', async () => {
    const { root, correcting } = showSidebar();
    press(byRole(root, 'button', '清退款项 46.83万元'));
    press(byRole(root, 'button', '更正'));
    expect(allByRole(root, 'textbox')[0]?.textContent).toBe('46.83万元');
    await act(async () => byRole(root, 'button', '确定').click());
    expect(correcting.correct).not.toHaveBeenCalled();
    expect(allByRole(root, 'textbox')).toEqual([]);
  });

  test('what is being written stays though text is selected in the page', () => {
    let tell: (span: Span | null) => void = () => {};
    const { root } = showSidebar({
      onSelect: (select) => {
        tell = select;
        return () => {};
      },
    });
    const field = edit(root, VALUE, '5');
    act(() => tell({ start: 0, end: 50 }));
    expect(field.isConnected).toBe(true);
  });

  test('the focus stays in the sidebar when what had it is done', async () => {
    const { root } = showSidebar();
    const field = edit(root, VALUE, '5');
    field.focus();
    await act(async () => void type(field, 'Enter'));
    expect(root.contains(document.activeElement) && document.activeElement).not.toBe(document.body);
    expect(document.activeElement?.closest('aside')).not.toBeNull();
  });

  test('of several readings of a damaged date one can be chosen', async () => {
    const { root, correcting } = showSidebar();
    const [reading] = allByRole(root, 'button', '2024-01-11');
    await act(async () => reading?.click());
    const [pointer, value] = correcting.correct.mock.lastCall ?? [];
    expect(value).toBe('2024-01-11');
    expect(pointer).toMatch(/^\/dates\/\d+\/value$/);
  });

  test('Escape leaves the form and keeps the value', () => {
    const { root, onCollapse } = showSidebar();
    type(edit(root, VALUE, '5'), 'Escape');
    expect(allByRole(root, 'textbox')).toEqual([]);
    expect(dock(root)).not.toBeNull();
    expect(onCollapse).not.toHaveBeenCalled();
  });

  test('the form has no fault that axe finds', async () => {
    const { root } = showSidebar();
    edit(root, VALUE, '');
    expect((await axe.run(root, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual([]);
  });
});

describe('display', () => {
  test('side and room are chosen in a menu, which says what is so', () => {
    const { root, onLayout } = showSidebar();
    press(byRole(root, 'button', '显示方式'));
    const checked = allByRole(root, 'menuitemradio').filter((item) => item.getAttribute('aria-checked') === 'true');
    expect(checked.map(nameOf)).toEqual(['靠右', '网页让出位置']);
    press(byRole(root, 'menuitemradio', '靠左'));
    expect(onLayout).toHaveBeenCalledWith({ ...USUAL_LAYOUT, side: 'left' }, true);
  });

  test('the arrow keys move the edge towards the page or away from it, within bounds', () => {
    const { root, update, onLayout } = showSidebar();
    const edge = byRole(root, 'separator', '侧栏宽度');
    type(edge, 'ArrowLeft');
    expect(onLayout).toHaveBeenLastCalledWith({ ...USUAL_LAYOUT, width: 400 }, true);
    update({ layout: { side: 'left', mode: 'push', width: 550 } });
    type(edge, 'ArrowRight');
    expect(onLayout.mock.lastCall?.[0].width).toBe(560);
  });

  test('Escape closes the menu and not the sidebar', () => {
    const { root, onCollapse } = showSidebar();
    press(byRole(root, 'button', '显示方式'));
    type(byRole(root, 'menuitemradio', '靠右'), 'Escape');
    expect(allByRole(root, 'menuitemradio')).toEqual([]);
    expect(onCollapse).not.toHaveBeenCalled();
  });
});

describe('keyboard', () => {
  test('Escape closes the dock first and the sidebar then', () => {
    const { root, onCollapse } = showSidebar();
    const value = byRole(root, 'button', '政务处分 6');
    press(value);
    type(value, 'Escape');
    expect([dock(root), onCollapse.mock.calls.length]).toEqual([null, 0]);
    type(value, 'Escape');
    expect(onCollapse).toHaveBeenCalledOnce();
  });

  test('keys pressed in the sidebar do not reach the page', () => {
    const { root } = showSidebar();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    type(byRole(root, 'button', '保存'), 'j');
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
  });

  test('the focus follows from the sidebar to its tab and back', () => {
    const { root, update } = showSidebar();
    press(byRole(root, 'button', '收起'));
    update({ collapsed: true });
    expect(document.activeElement && nameOf(document.activeElement)).toBe('打开通报摘要');
    press(byRole(root, 'button', '打开通报摘要'));
    update({ collapsed: false });
    expect(document.activeElement && nameOf(document.activeElement)).toBe('收起');
  });

  test('a sidebar that appears by itself does not take the focus', () => {
    showSidebar();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('an article that is divided', () => {
  const divided = {
    state: 'linked',
    page: 1,
    pages: [{ number: 2, url: 'http://www.yunxi.example/t1_1.html' }],
  } as const;
  const note = (root: HTMLElement) => byRole(root, 'note');

  test('is said to be incomplete, with where the rest is', () => {
    const { root, onJoin } = showSidebar({ divided });
    expect(note(root).textContent).toContain('正文不完整');
    expect(note(root).querySelector('a')?.href).toBe('http://www.yunxi.example/t1_1.html');
    press(byRole(root, 'button', '合并各页'));
    expect(onJoin).toHaveBeenCalledOnce();
  });

  test('that could not be joined says so, and can be tried again', () => {
    const { root, onJoin } = showSidebar({ divided: { ...divided, state: 'failed' } });
    expect(note(root).textContent).toContain('未能合并');
    press(byRole(root, 'button', '合并各页'));
    expect(onJoin).toHaveBeenCalledOnce();
  });

  test('whose rest nobody knows offers nothing to press', () => {
    const { root } = showSidebar({ divided: { state: 'elsewhere', page: 1, pages: [] } });
    expect(note(root).textContent).toContain('其余在别处');
    expect(allByRole(note(root), 'button')).toEqual([]);
  });

  test('is not spoken of where the article is whole', () => {
    expect(allByRole(showSidebar().root, 'note')).toEqual([]);
  });
});

describe('accessibility', () => {
  test.each<[string, Partial<SidebarProps>]>([
    ['open', {}],
    ['collapsed', { collapsed: true }],
    ['after a failure', { save: { state: 'failed', error: 'timeout' } }],
  ])(
    'nothing is found wrong when %s',
    async (_, props) => {
      const { root } = showSidebar(props);
      const value = props.collapsed ? null : byRole(root, 'button', '政务处分 6');
      if (value) press(value);
      const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    },
    30_000,
  );
});
