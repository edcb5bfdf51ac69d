// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Language, LanguageProvider } from '../../../src/ui/language';
import { Foot } from '../../../src/ui/sidebar/Foot';
import { Dock } from '../../../src/ui/summary/Dock';
import { NOTICE } from '../summary-notice';
import { allByRole, byRole, nameOf, press, show, type } from '../summary-queries';
import { fakeClipboard } from './clipboard';
import { SOURCE } from './source';

let clipboard: ReturnType<typeof fakeClipboard>;
beforeEach(() => {
  clipboard = fakeClipboard();
});
afterEach(() => document.body.replaceChildren());

const nothing = () => {};
const said = (root: HTMLElement) => root.querySelector('[aria-live="polite"]:not(.what)')?.textContent;
const text = () => clipboard.held['text/plain'] ?? '';
const focused = () => document.activeElement && nameOf(document.activeElement);

/** Presses and waits until the outcome is told. */
async function pressAndWait(element: HTMLElement): Promise<void> {
  press(element);
  await act(async () => {});
}

function showFoot(language: Language = 'zh'): HTMLElement {
  return show(
    <LanguageProvider language={language}>
      <Foot notice={NOTICE} source={SOURCE} onOpenLibrary={nothing} />
    </LanguageProvider>,
  );
}

const dock = (pointer: '/accountability/governmentSanction/total' | '/title', language: Language = 'zh') => (
  <LanguageProvider language={language}>
    <Dock
      notice={NOTICE}
      pointer={pointer}
      source={SOURCE}
      changed={false}
      onPrevious={nothing}
      onNext={nothing}
      onClose={nothing}
    />
  </LanguageProvider>
);

describe('the foot', () => {
  test('cites the whole notice', async () => {
    const root = showFoot();
    await pressAndWait(byRole(root, 'button', '引用本文'));
    expect(text()).toMatch(/^标题：中共云溪市城市管理局党组关于巡察整改进展情况的通报\n/u);
    expect(text()).toContain(`正文指纹 SHA-256：${SOURCE.fingerprint}`);
    expect(said(root)).toBe('已复制');
  });

  test('copies the summary as Markdown', async () => {
    const root = showFoot();
    press(byRole(root, 'button', '复制摘要'));
    expect(focused()).toBe('复制为 Markdown');
    await pressAndWait(byRole(root, 'menuitem', '复制为 Markdown'));
    expect(clipboard.held).toEqual({ 'text/plain': expect.stringContaining('## 整改进度\n\n- 截至：2025-01（推断）') });
    expect([said(root), focused()]).toEqual(['已复制', '复制摘要']);
    expect(allByRole(root, 'menu')).toEqual([]);
  });

  test('copies the summary as a table for a document, and as text for where there are no tables', async () => {
    const root = showFoot();
    press(byRole(root, 'button', '复制摘要'));
    await pressAndWait(byRole(root, 'menuitem', '复制为表格'));
    expect(clipboard.held).toEqual({
      'text/plain': expect.stringContaining('项目\t内容\t原文依据\n'),
      'text/html': expect.stringMatching(/^<table.*政务处分.*<\/table>$/u),
    });
  });

  test('says so when nothing could be copied', async () => {
    Object.assign(document, { execCommand: () => false });
    const root = showFoot();
    await pressAndWait(byRole(root, 'button', '引用本文'));
    expect(said(root)).toBe('未能复制');
  });

  test('tells the same outcome again after a second copy', async () => {
    const root = showFoot();
    await pressAndWait(byRole(root, 'button', '引用本文'));
    const first = root.querySelector('[aria-live] span');
    await pressAndWait(byRole(root, 'button', '引用本文'));
    expect(root.querySelector('[aria-live] span')).not.toBe(first);
    expect(said(root)).toBe('已复制');
  });

  test('Esc closes the menu, and no more than that', () => {
    const root = showFoot();
    const heard = vi.fn();
    root.addEventListener('keydown', heard);
    press(byRole(root, 'button', '复制摘要'));
    type(byRole(root, 'menuitem', '复制为 Markdown'), 'ArrowDown');
    expect(focused()).toBe('复制为表格');
    type(byRole(root, 'menuitem', '复制为表格'), 'Escape');
    expect(allByRole(root, 'menu')).toEqual([]);
    expect([focused(), heard.mock.calls.length]).toEqual(['复制摘要', 0]);
  });

  test('in English has its names', async () => {
    const root = showFoot('en');
    byRole(root, 'button', 'Cite notice');
    press(byRole(root, 'button', 'Copy summary'));
    await pressAndWait(byRole(root, 'menuitem', 'Copy as a table'));
    expect([text().split('\n')[0], said(root)]).toEqual(['Item\tContent\tWords of the notice', 'Copied']);
  });

  test('has no fault that a checker of accessibility finds, with its menu open', async () => {
    const root = showFoot();
    press(byRole(root, 'button', '复制摘要'));
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  }, 30_000);
});

describe('the dock', () => {
  const SENTENCE = '整改期间，给予党纪处分12人（党内警告7人，严重警告3人，留党察看1人，开除党籍1人）；政务处分6人';

  test('copies the sentence as it stands', async () => {
    const root = show(dock('/accountability/governmentSanction/total'));
    await pressAndWait(byRole(root, 'button', '复制原句'));
    expect(NOTICE.text).toContain(text());
    expect(text().startsWith(SENTENCE)).toBe(true);
  });

  test('cites the sentence, with a sign where it goes on', async () => {
    const root = show(dock('/accountability/governmentSanction/total'));
    await pressAndWait(byRole(root, 'button', '引用'));
    const [quote, ...card] = text().split('\n');
    expect(quote?.startsWith(`“${SENTENCE}`)).toBe(true);
    expect(quote?.endsWith('……”')).toBe(true);
    expect(card).toContain('网站：云溪市纪检监察网站');
    expect(said(root)).toBe('已复制');
  });

  test('says nothing of an earlier copy beside another value', async () => {
    const root = show(dock('/accountability/governmentSanction/total'));
    await pressAndWait(byRole(root, 'button', '引用'));
    act(() => render(dock('/title'), root));
    expect(said(root)).toBe('');
  });

  test('in English has its names', async () => {
    const root = show(dock('/title', 'en'));
    await pressAndWait(byRole(root, 'button', 'Cite'));
    expect(text()).toMatch(/^“中共云溪市城市管理局党组关于巡察整改进展情况的通报”\nTitle: /u);
  });
});
