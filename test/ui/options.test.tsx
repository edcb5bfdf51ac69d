// @vitest-environment jsdom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Site } from '../../src/sites/sites';
import { LanguageProvider } from '../../src/ui/language';
import { OptionsPage } from '../../src/ui/options/OptionsPage';
import type { OptionsPort, OptionsView } from '../../src/ui/options/port';
import { allByRole, byRole, nameOf, press, show } from './summary-queries';

afterEach(() => document.body.replaceChildren());

const PORTALS: Site[] = Array.from({ length: 30 }, (_, i) => ({
  host: `jw${i}.yunxi.example`,
  place: `云溪省第${i}市`,
  state: 'on',
}));
const ADDED: Site = { host: 'www.wangshu.example', place: null, state: 'on' };
const MISSING: Site = { host: 'jw.beizhu.example', place: '云溪省北渚', state: 'missing' };

function showOptions(view: OptionsView) {
  let tell = (_: OptionsView) => {};
  const port = {
    watch: (then: (view: OptionsView) => void) => {
      tell = then;
      then(view);
      return () => {};
    },
    switchAll: vi.fn<OptionsPort['switchAll']>(async () => {}),
    switchSite: vi.fn<OptionsPort['switchSite']>(async () => {}),
    grant: vi.fn<OptionsPort['grant']>(async () => true),
    add: vi.fn<OptionsPort['add']>(async () => 'added'),
    remove: vi.fn<OptionsPort['remove']>(async () => {}),
    openLibrary: vi.fn<OptionsPort['openLibrary']>(async () => {}),
  };
  const root = show(
    <LanguageProvider language="zh">
      <OptionsPage port={port} />
    </LanguageProvider>,
  );
  return { root, port, tell: (now: OptionsView) => act(() => tell(now)) };
}

const rows = (root: HTMLElement) => [...root.querySelectorAll('tbody th')].map((cell) => cell.textContent);

async function enter(root: HTMLElement, address: string): Promise<void> {
  const field = root.querySelector('input');
  if (!field) throw new Error('no field');
  await act(async () => {
    field.value = address;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => press(byRole(root, 'button', '添加网站')));
}

describe('the list of sites', () => {
  test('shows first what there is something to do about, and the rest on request', () => {
    const { root } = showOptions({ on: true, sites: [...PORTALS, ADDED, MISSING] });
    expect(rows(root).slice(0, 2)).toEqual(['www.wangshu.example自己添加的网站', '云溪省北渚缺少权限']);
    expect(rows(root)).toHaveLength(20);
    press(byRole(root, 'button', '显示其余 12 个'));
    expect(rows(root)).toHaveLength(32);
  });

  test('is filtered by place and by host', () => {
    const { root } = showOptions({ on: true, sites: PORTALS });
    const filter = byRole(root, 'searchbox', '筛选网站');
    const words = (text: string) =>
      act(() => {
        filter.textContent = text;
        filter.dispatchEvent(new Event('input', { bubbles: true }));
      });
    words('第29市');
    expect(rows(root)).toEqual(['云溪省第29市']);
    words('jw28.');
    expect(rows(root)).toEqual(['云溪省第28市']);
    words('没有');
    expect(root.textContent).toContain('没有相符的网站');
  });

  test('switches a site, which moves when the settings have changed', () => {
    const { root, port, tell } = showOptions({ on: true, sites: [ADDED] });
    const site = () => byRole(root, 'switch', '在www.wangshu.example自动识别');
    press(site());
    expect(port.switchSite).toHaveBeenCalledExactlyOnceWith('www.wangshu.example', false);
    expect(site().getAttribute('aria-checked')).toBe('true');
    tell({ on: true, sites: [{ ...ADDED, state: 'off' }] });
    expect(site().getAttribute('aria-checked')).toBe('false');
  });

  test('only an added site can be removed', () => {
    const { root, port } = showOptions({ on: true, sites: [ADDED, ...PORTALS.slice(0, 2)] });
    expect(
      allByRole(root, 'button')
        .map(nameOf)
        .filter((name) => name.startsWith('移除')),
    ).toHaveLength(1);
    press(byRole(root, 'button', '移除www.wangshu.example'));
    expect(port.remove).toHaveBeenCalledExactlyOnceWith('www.wangshu.example');
  });
});

describe('a missing permission', () => {
  test('is said and can be granted, one or all', () => {
    const other: Site = { ...MISSING, host: 'jw.nanhu.example', place: '云溪省南湖' };
    const { root, port } = showOptions({ on: true, sites: [MISSING, other] });
    expect(root.textContent).toContain('2 个网站缺少权限，没有读取。');
    press(byRole(root, 'button', '授予读取云溪省北渚的权限'));
    press(byRole(root, 'button', '全部授予'));
    expect(port.grant.mock.calls).toEqual([[['jw.beizhu.example']], [['jw.beizhu.example', 'jw.nanhu.example']]]);
  });

  test('is not spoken of where there is none', () => {
    const { root } = showOptions({ on: true, sites: [ADDED, ...PORTALS] });
    expect(root.textContent).not.toContain('缺少权限');
  });
});

describe('adding a site', () => {
  test('hands over what was typed and says that it was added', async () => {
    const { root, port } = showOptions({ on: true, sites: PORTALS });
    await enter(root, 'https://www.wangshu.example/1.html');
    expect(port.add).toHaveBeenCalledExactlyOnceWith('https://www.wangshu.example/1.html');
    expect(byRole(root, 'status').textContent).toBe('已添加');
    expect(root.querySelector('input')?.value).toBe('');
  });

  test.each([
    ['no-host', '这不是网址'],
    ['portal', '已在名单里'],
    ['refused', '没有授予'],
  ] as const)('that fails (%s) is said, and what was typed stays', async (outcome, says) => {
    const { root, port } = showOptions({ on: true, sites: PORTALS });
    port.add.mockResolvedValue(outcome);
    await enter(root, '云溪');
    expect(byRole(root, 'status').textContent).toContain(says);
    expect(root.querySelector('input')?.value).toBe('云溪');
  });
});

test('the page has no fault that a checker of accessibility finds', async () => {
  const { root } = showOptions({ on: true, sites: [...PORTALS, ADDED, MISSING] });
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
