// @vitest-environment jsdom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NO_REPORT } from '../../src/messages/no-report';
import type { PageReport } from '../../src/messages/protocol';
import { type Language, LanguageProvider } from '../../src/ui/language';
import { PopupPage } from '../../src/ui/popup/PopupPage';
import type { PopupPort, PopupView } from '../../src/ui/popup/port';
import { allByRole, byRole, nameOf, press, show } from './summary-queries';

afterEach(() => document.body.replaceChildren());

const SITE: NonNullable<PopupView['site']> = { hostname: 'www.zjsjw.gov.cn', place: '浙江省', state: 'on' };
const NEW: PopupView['site'] = { hostname: 'www.yunxi.example', place: null, state: 'new' };
const NOTICE: PageReport = {
  ...NO_REPORT,
  state: 'notice',
  kind: 'rectification',
  title: '关于整改情况的通报',
  differing: 1,
};
const RECORD = { id: 'r1', savedAt: '2025-02-20T06:06:00.000Z' };

/** The popup on a page, and what was asked of its port. */
async function showPopup(view: Partial<PopupView>, language: Language = 'zh') {
  const port = {
    look: vi.fn<PopupPort['look']>(async () => ({ on: true, site: SITE, page: null, ...view })),
    check: vi.fn<PopupPort['check']>(async () => true),
    save: vi.fn<PopupPort['save']>(async () => {}),
    openSummary: vi.fn<PopupPort['openSummary']>(async () => {}),
    openRecord: vi.fn<PopupPort['openRecord']>(async () => {}),
    openLibrary: vi.fn<PopupPort['openLibrary']>(async () => {}),
    openOptions: vi.fn<PopupPort['openOptions']>(async () => {}),
    openReport: vi.fn<PopupPort['openReport']>(async () => {}),
    switchAll: vi.fn<PopupPort['switchAll']>(async () => {}),
    switchSite: vi.fn<PopupPort['switchSite']>(async () => {}),
    enableSite: vi.fn<PopupPort['enableSite']>(async () => {}),
  };
  const root = show(
    <LanguageProvider language={language}>
      <PopupPage port={port} />
    </LanguageProvider>,
  );
  await act(async () => {});
  return { root, port };
}

const buttons = (root: HTMLElement) => allByRole(root, 'button').map(nameOf);
const heading = (root: HTMLElement) => root.querySelector('h2')?.textContent;
const pressed = async (root: HTMLElement, role: 'button' | 'switch', name: string) => {
  await act(async () => press(byRole(root, role, name)));
};

describe('what the popup says and offers', () => {
  test.each<[string, Partial<PopupView>, string[]]>([
    ['已关闭', { on: false, page: NOTICE }, ['开启']],
    ['此页不能读取', { site: null }, []],
    ['是通报，未保存', { page: NOTICE }, ['保存', '打开通报摘要']],
    ['已保存', { page: { ...NOTICE, state: 'saved', record: RECORD } }, ['打开通报摘要', '打开记录']],
    [
      '已保存，原文已变',
      { page: { ...NOTICE, state: 'changed', record: { id: 'r1', savedAt: null } } },
      ['存为新版本', '打开通报摘要', '打开记录'],
    ],
    ['未保存', { page: { ...NOTICE, failure: 'disk-full' } }, ['重试', '打开通报摘要']],
    ['不是通报', { page: NO_REPORT }, ['检查本页']],
    ['未识别为通报', {}, ['检查本页']],
    [
      '此网站已关闭',
      { site: { ...SITE, state: 'off' }, page: { ...NO_REPORT, state: 'off' } },
      ['检查本页', '在此网站启用'],
    ],
    ['正文在附件里', { page: { ...NO_REPORT, attachment: '整改通报.pdf' } }, ['检查本页']],
    ['此网站已关闭', { site: { ...SITE, state: 'off' } }, ['检查本页', '在此网站启用']],
    ['缺少权限', { site: { ...SITE, state: 'missing' } }, ['检查本页', '授予此网站']],
    ['此网站未启用', { site: NEW }, ['检查本页', '在此网站启用']],
    ['是通报，未保存', { site: NEW, page: NOTICE }, ['保存', '打开通报摘要', '在此网站启用']],
  ])('%s', async (says, view, offers) => {
    const { root } = await showPopup(view);
    expect(heading(root)).toBe(says);
    const rest = ['设置', '打开资料库', '报告读错的网页'];
    expect(buttons(root).filter((name) => !rest.includes(name))).toEqual(offers);
    expect(buttons(root)).toContain('打开资料库');
  });

  test('never 已保存 of a save that failed', async () => {
    const { root } = await showPopup({ page: { ...NOTICE, failure: 'no-answer' } });
    expect(root.textContent).not.toContain('已保存');
    expect(root.textContent).toContain('后台没有回应');
  });

  test('which notice it is, and that its figures differ', async () => {
    const { root } = await showPopup({ page: { ...NOTICE, published: '2025-02-18' } });
    for (const words of ['整改通报', '关于整改情况的通报', '公布 2025-02-18', '不一致 1'])
      expect(root.textContent).toContain(words);
  });
});

describe('what is pressed', () => {
  test('saves, then looks at what became of it', async () => {
    const { root, port } = await showPopup({ page: NOTICE });
    port.look.mockResolvedValue({ on: true, site: SITE, page: { ...NOTICE, state: 'saved', record: RECORD } });
    await pressed(root, 'button', '保存');
    expect(port.save).toHaveBeenCalledOnce();
    expect(heading(root)).toBe('已保存');
    await pressed(root, 'button', '打开记录');
    expect(port.openRecord).toHaveBeenCalledExactlyOnceWith('r1');
  });

  test('reads the page; where the browser does not let it, that is said', async () => {
    const { root, port } = await showPopup({ site: NEW });
    port.check.mockResolvedValue(false);
    await pressed(root, 'button', '检查本页');
    expect(root.textContent).toContain('浏览器不允许读取此页');
  });

  test('asks for a site', async () => {
    const { root, port } = await showPopup({ site: NEW });
    await pressed(root, 'button', '在此网站启用');
    expect(port.enableSite).toHaveBeenCalledOnce();
  });

  test('switches the site, and everything', async () => {
    const { root, port } = await showPopup({});
    await pressed(root, 'switch', '在此网站自动识别');
    await pressed(root, 'switch', '自动识别');
    expect(port.switchSite).toHaveBeenCalledExactlyOnceWith(false);
    expect(port.switchAll).toHaveBeenCalledExactlyOnceWith(false);
  });
});

test.each(['zh', 'en'] as const)(
  'the popup has no fault that a checker of accessibility finds, in %s',
  async (language) => {
    for (const view of [{ page: NOTICE }, { site: NEW }, { on: false }]) {
      const { root } = await showPopup(view, language);
      const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      root.remove();
    }
  },
  30_000,
);
