// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { json } from '../../src/export/json';
import { correctValue } from '../../src/storage/correct-value';
import type { LibraryDatabase } from '../../src/storage/database';
import { importRecords, previewImport } from '../../src/storage/import-records';
import { listRecords, removeRecords, restoreRecords, saveNotice } from '../../src/storage/notices';
import type { LibraryRecord } from '../../src/storage/record';
import { watchEntries, watchRecord } from '../../src/storage/watch';
import { LanguageProvider } from '../../src/ui/language';
import { LibraryPage } from '../../src/ui/library/LibraryPage';
import type { LibraryPort } from '../../src/ui/library/port';
import { textOf } from '../export/text-of';
import { makeNotice, makeRecord } from '../storage/make-notice';
import { makeDatabase } from '../storage/open-test-database';
import { button, buttonNames, byRole, type, until } from './library-page';

const download = vi.fn<LibraryPort['download']>();
let db: LibraryDatabase;

function portOf(database: LibraryDatabase): LibraryPort {
  return {
    watchEntries: (watcher) => watchEntries(database, watcher),
    watchRecord: (id, watcher) => watchRecord(database, id, watcher),
    correct: (request) => correctValue(database, request, new Date()),
    list: (work) => listRecords(database, work),
    remove: (ids) => removeRecords(database, ids),
    restore: (records, since) => restoreRecords(database, records, since),
    previewImport: (records) => previewImport(database, records),
    importRecords: (records, work) => importRecords(database, records, work),
    fingerprintOf: async () => 'f'.repeat(64),
    download,
  };
}

async function open(
  records: readonly LibraryRecord[],
  changes: Partial<LibraryPort> = {},
  language: 'zh' | 'en' = 'zh',
) {
  await restoreRecords(db, records);
  render(
    <LanguageProvider language={language}>
      <LibraryPage port={{ ...portOf(db), ...changes }} />
    </LanguageProvider>,
    document.body,
  );
  if (records.length > 0) await until(() => expect(titles().length).toBeGreaterThan(0));
}

const titles = () => [...document.querySelectorAll('table[aria-label] tbody a')].map((link) => link.textContent);
const status = () => [...document.querySelectorAll('[role="status"]')].map((line) => line.textContent).join('');
const news = (text: string) => until(() => expect(status()).toContain(text));
const named = (number: number, title: string, changes: Partial<LibraryRecord> = {}) =>
  makeRecord(number, { notice: makeNotice({ ...makeRecord(number).notice, title }), ...changes });

async function chooseFile(content: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  // jsdom's files cannot be read.
  const file = Object.assign(new File([content], 'tongbao.json'), { text: async () => content });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input?.dispatchEvent(new Event('change'));
}

beforeEach(() => {
  db = makeDatabase();
  location.hash = '';
  download.mockReset();
});
afterEach(() => render(null, document.body));
// What unmounting leaves to do is done a little later, and needs the page.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 300)));

const SURFACE = {
  zh: { search: '搜索', table: '通报', export: '导出', import: '导入', confirm: '确认导入', cancel: '取消' },
  en: {
    search: 'Search',
    table: 'Notices',
    export: 'Export',
    import: 'Import',
    confirm: 'Import now',
    cancel: 'Cancel',
  },
};

test.each(['zh', 'en'] as const)('the roles and names of the surface are there in %s', async (language) => {
  const names = SURFACE[language];
  await open([makeRecord(1), makeRecord(2)], { importRecords: () => new Promise(() => {}) }, language);
  expect(byRole('searchbox').getAttribute('aria-label')).toBe(names.search);
  expect(byRole('table').getAttribute('aria-label')).toBe(names.table);
  expect(byRole('table').getAttribute('aria-rowcount')).toBe('3');
  button(names.export).click();
  await until(() => byRole('menu'));
  const items = [...document.querySelectorAll('[role="menuitem"] b')].map((item) => item.textContent);
  expect(items).toEqual(expect.arrayContaining(['JSON', 'NDJSON']));
  expect(buttonNames()).toContain(names.import);
  expect(document.querySelector('input[type="file"]')?.getAttribute('accept')).toBe('.json,.ndjson');
  await chooseFile(textOf(json, [makeRecord(3)], new Date()));
  await until(() => expect(document.querySelector('dialog')?.open).toBe(true));
  // What it would change is reckoned first.
  await until(() => button(names.confirm).click());
  await until(() => byRole('progressbar'));
  expect(buttonNames()).toContain(names.cancel);
});

test('an empty library says what to do', async () => {
  await open([]);
  await until(() => expect(document.body.textContent).toContain('资料库里还没有通报'));
  expect(document.body.textContent).toContain('按“保存”');
});

test('a library that cannot be opened says why', async () => {
  await open([], {
    watchEntries: ({ fail }) => {
      fail('newer-version');
      return () => {};
    },
  });
  await until(() => expect(document.body.textContent).toContain('资料库未能读取'));
  expect(document.body.textContent).toContain('请更新本扩展');
});

test('a library that could not be read is read again by a button', async () => {
  let tries = 0;
  await open([], {
    watchEntries: (watcher) => {
      tries += 1;
      if (tries > 1) return watchEntries(db, watcher);
      watcher.fail('database');
      return () => {};
    },
  });
  await until(() => expect(document.body.textContent).toContain('资料库未能读取'));
  expect(document.body.textContent).toContain('资料库无法读写');
  await restoreRecords(db, [makeRecord(1)]);
  button('重试').click();
  await until(() => expect(titles()).toHaveLength(1));
});

test('a record that could not be read is read again by a button', async () => {
  let tries = 0;
  await open([makeRecord(1)], {
    watchRecord: (id, watcher) => {
      tries += 1;
      if (tries > 1) return watchRecord(db, id, watcher);
      watcher.fail('database');
      return () => {};
    },
  });
  location.hash = `#/record/${makeRecord(1).id}`;
  await until(() => button('重试').click());
  await until(() => expect(document.querySelector('article')?.textContent).toContain('第1件'));
});

test('what a newer version made is not to be tried again', async () => {
  await open([], {
    watchEntries: ({ fail }) => {
      fail('newer-version');
      return () => {};
    },
  });
  await until(() => expect(document.body.textContent).toContain('资料库未能读取'));
  expect(buttonNames()).not.toContain('重试');
});

test('search narrows the list as one types, and tells what was not found', async () => {
  const harbour = named(1, '云溪港管理委员会的通报');
  await open([harbour, named(2, '望舒区委的通报', { tags: ['重点'] })]);
  await type('云溪港');
  expect(titles()).toEqual(['云溪港管理委员会的通报']);
  expect(byRole('table').getAttribute('aria-rowcount')).toBe('2');
  await type('重点');
  expect(titles()).toEqual(['望舒区委的通报']);
  await type('无此处');
  expect(document.body.textContent).toContain('没有相符的通报');
});

test('a notice saved elsewhere appears by itself', async () => {
  await open([makeRecord(1)]);
  const request = { id: crypto.randomUUID(), url: 'https://www.yunxi.example/9.html' };
  await saveNotice(
    makeDatabase(db.name),
    { ...request, notice: makeNotice({ title: '新存的', text: '新' }) },
    new Date(),
  );
  await until(() => expect(titles()).toContain('新存的'));
});

test('a record opens with its summary and text, and the words of a pressed value are marked', async () => {
  await open([makeRecord(1), makeRecord(2)]);
  location.hash = `#/record/${makeRecord(1).id}`;
  await until(() => expect(document.querySelector('article')?.textContent).toContain('第1件'));
  expect(document.querySelector('mark')).toBeNull();
  await button('党纪处分 12').click();
  await until(() => expect(document.querySelector('article mark')?.textContent).toBe('12人'));
  document.querySelector('article')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await until(() => expect(document.querySelector('article mark')).toBeNull());
});

test('a value of a record is set right and taken back, and the list shows it', async () => {
  await open([makeRecord(1)]);
  location.hash = `#/record/${makeRecord(1).id}`;
  await until(() => button('党纪处分 12').click());
  await until(() => button('更正').click());
  const field = await until(() => document.querySelector('[role="textbox"]') ?? expect.fail('nothing to write in'));
  field.textContent = '13';
  button('确定').click();
  await until(() => button('党纪处分 13'));
  await until(() => expect(document.querySelector('table[aria-label] tbody')?.textContent).toContain('已更正'));
  expect(document.querySelector('.dock')?.textContent).toContain('程序读作 12 人');
  button('撤销更正').click();
  await until(() => button('党纪处分 12'));
  expect(document.querySelector('table[aria-label] tbody')?.textContent).not.toContain('已更正');
});

test('from a record one goes on to the next in the list, and the focus stays', async () => {
  await open([named(1, '甲'), named(2, '乙')]);
  expect(titles()).toEqual(['乙', '甲']);
  location.hash = `#/record/${makeRecord(2).id}`;
  await until(() => expect(document.querySelector('article h2')?.textContent).toBe('乙'));
  button('下一件').focus();
  button('下一件').click();
  await until(() => expect(document.querySelector('article h2')?.textContent).toBe('甲'));
  expect(document.activeElement === button('下一件')).toBe(true);
  expect(button('下一件').getAttribute('aria-disabled')).toBe('true');
  button('关闭').click();
  await until(() => expect(document.activeElement?.textContent).toBe('甲'));
});

test('of many notices only those in sight are drawn, and each row says where it stands', async () => {
  await open(Array.from({ length: 300 }, (_, index) => makeRecord(index)));
  await until(() => expect(byRole('table').getAttribute('aria-rowcount')).toBe('301'));
  const rows = () =>
    [...document.querySelectorAll('tr[aria-rowindex]')].map((row) => Number(row.getAttribute('aria-rowindex')));
  expect(rows().length).toBeLessThan(60);
  const scroller = byRole('table').parentElement;
  if (scroller) scroller.scrollTop = 200 * 52;
  scroller?.dispatchEvent(new Event('scroll'));
  await until(() => expect(rows()).toContain(202));
  expect(rows().length).toBeLessThan(60);
});

test('an earlier text can be looked at', async () => {
  const versions = [{ seenAt: '2025-01-01T00:00:00.000Z', notice: makeNotice({ text: '早先的正文' }) }];
  await open([makeRecord(1, { versions })]);
  location.hash = `#/record/${makeRecord(1).id}`;
  await until(() => expect(document.querySelector('select')).not.toBeNull());
  const choice = document.querySelector('select');
  if (choice) choice.value = '0';
  choice?.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => expect(document.querySelector('article')?.textContent).toContain('早先的正文'));
});

test('an address of a record that is gone says so', async () => {
  await open([makeRecord(1)]);
  location.hash = '#/record/unknown';
  await until(() => expect(document.body.textContent).toContain('资料库里没有这件通报'));
});

test('a deleted record can be had back', async () => {
  const record = makeRecord(1, { tags: ['重点'], note: '待核' });
  await open([record, makeRecord(2)]);
  location.hash = `#/record/${record.id}`;
  await until(() => button('删除'));
  button('删除').click();
  await news('已删除');
  await until(() => expect(titles()).toHaveLength(1));
  expect(await listRecords(db)).toEqual({ ok: true, value: [makeRecord(2)] });
  await until(() => expect(document.querySelector('article')).toBeNull());
  // Its button is gone with the record: the way back is at hand.
  await until(() => expect(document.activeElement === button('撤销')).toBe(true));
  button('撤销').click();
  await news('已恢复');
  expect(await listRecords(db)).toEqual({ ok: true, value: [record, makeRecord(2)] });
});

test('the way back stays through other news, and brings back all that was deleted', async () => {
  await open([makeRecord(1), makeRecord(2)]);
  for (const record of [makeRecord(1), makeRecord(2)]) {
    location.hash = `#/record/${record.id}`;
    await until(() => button('删除').click());
    await until(() => expect(document.querySelector('article')).toBeNull());
  }
  await news('2 件');
  await chooseFile('{');
  await news('未导入');
  button('撤销').click();
  await news('已恢复');
  expect(await listRecords(db)).toEqual({ ok: true, value: [makeRecord(1), makeRecord(2)] });
});

test('a deletion that fails leaves the way back from the one before', async () => {
  let tries = 0;
  await open([makeRecord(1), makeRecord(2)], {
    remove: async (ids) => (++tries === 1 ? removeRecords(db, ids) : { ok: false, error: 'timeout' }),
  });
  for (const [record, told] of [
    [makeRecord(1), '已删除'],
    [makeRecord(2), '未删除'],
  ] as const) {
    location.hash = `#/record/${record.id}`;
    await until(() => expect(document.querySelector('article')?.textContent).toContain(record.notice.text.slice(-3)));
    button('删除').click();
    await news(told);
  }
  button('撤销').click();
  await news('已恢复');
  expect(await listRecords(db)).toEqual({ ok: true, value: [makeRecord(1), makeRecord(2)] });
});

test('a record that only shared an address with the deleted one is left alone when that is undone', async () => {
  const shared = 'https://www.yunxi.example/9.html';
  const records = [makeRecord(1, { alsoAt: [shared] }), makeRecord(2)];
  await open(records);
  const other = makeRecord(3, { url: shared });
  await restoreRecords(db, [other], new Date());
  location.hash = `#/record/${makeRecord(1).id}`;
  await until(() => button('删除').click());
  await news('已删除');
  button('撤销').click();
  await news('已恢复');
  expect(await listRecords(db)).toEqual({ ok: true, value: [...records, other] });
});

test('a record that could not be deleted stays, and the reason is told', async () => {
  await open([makeRecord(1)], { remove: async () => ({ ok: false, error: 'timeout' }) });
  location.hash = `#/record/${makeRecord(1).id}`;
  await until(() => button('删除'));
  button('删除').click();
  await news('未删除');
  expect(titles()).toHaveLength(1);
});

test('export offers the formats and gives the whole library', async () => {
  await open([makeRecord(1), makeRecord(2)]);
  await type('无此处');
  button('导出').click();
  await until(() => expect(document.querySelectorAll('[role="menuitem"]')).toHaveLength(2));
  expect(byRole('menu').textContent).toContain('全部 2 件');
  const items = [...document.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  expect(items.map((item) => item.querySelector('b')?.textContent)).toEqual(['JSON', 'NDJSON']);
  await until(() => expect(document.activeElement === items[0]).toBe(true));
  items[0]?.click();
  await news('已导出 2 件');
  const [parts, name, type_] = download.mock.calls[0] ?? [];
  expect(name).toMatch(/^tongbao-\d{4}-\d{2}-\d{2}\.json$/);
  expect(type_).toBe('application/json');
  expect(JSON.parse(parts?.join('') ?? '')).toMatchObject({ count: 2, records: [makeRecord(1), makeRecord(2)] });
  expect(document.querySelector('[role="menu"]')).toBeNull();
});

test('a long export shows how far it has come and can be stopped', async () => {
  await open([makeRecord(1)], {
    list: ({ signal, onProgress }) =>
      new Promise((resolve) => {
        setTimeout(() => onProgress?.(5, 10), 350);
        signal?.addEventListener('abort', () => resolve({ ok: false, error: 'database' }));
      }),
  });
  button('导出').click();
  await until(() => byRole('menu'));
  document.querySelector<HTMLElement>('[role="menuitem"]')?.click();
  await until(() => expect(byRole('progressbar').getAttribute('max')).toBe('10'));
  button('取消').click();
  await news('已取消导出');
  expect(download).not.toHaveBeenCalled();
});

test('the menu goes by the arrow keys and closes with Esc, back to its button', async () => {
  await open([makeRecord(1)]);
  button('导出').click();
  await until(() => expect(document.activeElement?.getAttribute('role')).toBe('menuitem'));
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  press('ArrowUp');
  expect(document.activeElement?.textContent).toContain('NDJSON');
  press('ArrowDown');
  expect(document.activeElement?.textContent).not.toContain('NDJSON');
  press('Escape');
  await until(() => expect(document.querySelector('[role="menu"]')).toBeNull());
  expect(document.activeElement === button('导出')).toBe(true);
});

test('an import is previewed first, and nothing is written before it is confirmed', async () => {
  const mine = makeRecord(1);
  await open([mine]);
  const newer = makeRecord(1, { note: '改过', updatedAt: '2025-09-01T00:00:00.000Z' });
  await chooseFile(textOf(json, [newer, makeRecord(2)], new Date()));
  await until(() => button('确认导入'));
  const counts = [...document.querySelectorAll('dialog tr')].map((row) => row.textContent);
  expect(counts).toEqual(expect.arrayContaining([expect.stringContaining('新增1'), expect.stringContaining('较新1')]));
  expect(await listRecords(db)).toEqual({ ok: true, value: [mine] });
  button('确认导入').click();
  await news('已导入：新增 1 件，替换 1 件');
  expect(document.querySelector('dialog')).toBeNull();
  expect(await listRecords(db)).toEqual({ ok: true, value: [newer, makeRecord(2)] });
});

test('an import that is cancelled changes nothing', async () => {
  await open([makeRecord(1)]);
  await chooseFile(textOf(json, [makeRecord(2)], new Date()));
  await until(() => button('确认导入'));
  button('取消').click();
  await until(() => expect(document.querySelector('dialog')).toBeNull());
  expect(await listRecords(db)).toEqual({ ok: true, value: [makeRecord(1)] });
});

test('long work shows how far it has come and can be stopped', async () => {
  let told = (_done: number, _total: number) => {};
  const stopped = vi.fn();
  await open([makeRecord(1)], {
    importRecords: (_, { signal, onProgress }) => {
      told = onProgress ?? told;
      return new Promise((resolve) => {
        signal?.addEventListener('abort', () => {
          stopped();
          resolve({ ok: false, error: 'database' });
        });
      });
    },
  });
  await chooseFile(textOf(json, [makeRecord(2)], new Date()));
  await until(() => button('确认导入'));
  button('确认导入').click();
  await until(() => byRole('progressbar'));
  told(3, 10);
  await until(() => expect(byRole('progressbar').getAttribute('value')).toBe('3'));
  button('取消').click();
  await news('已取消，资料库没有变动');
  expect(stopped).toHaveBeenCalledOnce();
});

test.each([
  ['a cut file', (text: string) => text.slice(0, -100), '文件不完整或已损坏'],
  [
    'a wrong value',
    (text: string) => text.replace('"schemaVersion":1', '"schemaVersion":"一"'),
    '第 1 件的 notice/schemaVersion 不合格式',
  ],
  ['another file', () => '{}', '这不是通报摘录导出的文件'],
])('%s is refused with words that say what is wrong, and nothing changes', async (_, spoil, words) => {
  await open([makeRecord(1)]);
  await chooseFile(spoil(textOf(json, [makeRecord(2), makeRecord(3)], new Date())));
  await news('未导入');
  expect(status()).toContain(words);
  expect(status()).toContain('资料库没有变动');
  expect(document.querySelector('dialog')).toBeNull();
  expect(await listRecords(db)).toEqual({ ok: true, value: [makeRecord(1)] });
});
