// @vitest-environment jsdom
import { render, type VNode } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NewsLine } from '../../src/ui/library/NewsLine';
import { type News, useNews } from '../../src/ui/library/use-news';

let tell: (news: News) => void = () => {};

function Page(): VNode {
  const news = useNews();
  tell = news.tell;
  return <NewsLine news={news.news} onDismiss={news.dismiss} />;
}

beforeEach(() => {
  vi.useFakeTimers();
  render(<Page />, document.body);
});
afterEach(() => {
  render(null, document.body);
  // Effects that wait for a frame would otherwise wait for ever.
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
});

const shown = () => document.querySelector('[role="status"]')?.textContent ?? null;

test('the line is there before there is anything to say, so that it is read out', () => {
  expect(shown()).toBe('');
});

test('what can be undone can be for ten seconds at least, and then goes by itself', async () => {
  const run = vi.fn();
  tell({ tone: 'plain', text: '已删除', action: { label: '撤销', run } });
  await vi.advanceTimersByTimeAsync(15_000);
  expect(shown()).toContain('已删除');
  document.querySelector('button')?.click();
  expect(run).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(shown()).toBe('');
});

test('later news gets its whole time', async () => {
  tell({ tone: 'good', text: '先' });
  await vi.advanceTimersByTimeAsync(25_000);
  tell({ tone: 'good', text: '后' });
  await vi.advanceTimersByTimeAsync(15_000);
  expect(shown()).toBe('后');
});

test('a failure stays until it is dismissed', async () => {
  tell({ tone: 'bad', text: '未导入' });
  await vi.advanceTimersByTimeAsync(600_000);
  expect(shown()).toBe('未导入');
  document.querySelector<HTMLElement>('[aria-label="关闭提示"]')?.click();
  await vi.advanceTimersByTimeAsync(100);
  expect(shown()).toBe('');
});
