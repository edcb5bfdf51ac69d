// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { toSummaryInWords } from '../../../src/ui/copy/summary-rows';
import { escapeMarkdown, toMarkdown } from '../../../src/ui/copy/to-markdown';
import { toTable } from '../../../src/ui/copy/to-table';
import { labels } from '../../../src/ui/labels';
import { BARE, NOTICE } from '../summary-notice';
import { SOURCE } from './source';

/** Words that mean something to Markdown, HTML and spreadsheets. */
const HOSTILE = '# *甲* | <b>乙</b>\n=丙\t"丁"';

/** The notice with such words in a value. */
const hostile = {
  ...NOTICE,
  inspection: { ...NOTICE.inspection, target: HOSTILE },
  documents: [{ title: '1. 甲_乙_办法', action: null, start: 0, end: 2 }],
};

const markdown = (notice = NOTICE, language: 'zh' | 'en' = 'zh') =>
  toMarkdown(toSummaryInWords(notice, SOURCE, labels[language]), labels[language]).split('\n');

const table = (notice = NOTICE) => toTable(toSummaryInWords(notice, SOURCE, labels.zh), labels.zh);

/** The table as a browser reads it. */
function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** The cells of the row with this label. */
function rowOf(html: string, label: string): (string | null)[] {
  const rows = [...parse(html).querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent));
  return rows.find((cells) => cells[0] === label) ?? [];
}

describe('Markdown', () => {
  test('has the title above, and a list a section', () => {
    const lines = markdown();
    expect(lines[0]).toBe('# 中共云溪市城市管理局党组关于巡察整改进展情况的通报');
    const progress = lines.indexOf('## 整改进度');
    expect(lines.slice(progress, progress + 4)).toEqual(['## 整改进度', '', '- 截至：2025-01（推断）', '- 方面：4 个']);
  });

  test('lists headings below one another, and documents without saying each time what they are', () => {
    expect(markdown()).toEqual(
      expect.arrayContaining(['- 一 垃圾分类推进偏慢', '  - (一) 补齐收运短板', '- 街道环境卫生考核细则（修订）']),
    );
  });

  test('has the address so that it can be followed, underscores and all', () => {
    expect(markdown()).toContain(`- 网址：<${SOURCE.url}>`);
  });

  test('of a notice without a title says what it is', () => {
    expect(markdown(BARE)[0]).toBe('# 通报摘要');
    expect(markdown(BARE, 'en').slice(0, 5)).toEqual([
      '# Notice summary',
      '',
      '## Glance',
      '',
      '- Category: Rectification report',
    ]);
  });

  test('keeps hostile words in their place', () => {
    expect(markdown(hostile)).toContain('- 被巡察：\\# \\*甲\\* \\| \\<b\\>乙\\</b\\> \\=丙 "丁"');
    expect(markdown(hostile)).toContain('- 1\\. 甲\\_乙\\_办法');
  });

  test.each([
    ['1. 甲', '1\\. 甲'], // a numbered list
    ['2024) 甲', '2024\\) 甲'],
    ['87.1%', '87.1%'],
    ['31个问题', '31个问题'],
    ['- 甲', '\\- 甲'],
    ['+ 甲', '\\+ 甲'],
    ['甲-乙 1. 丙', '甲-乙 1. 丙'], // only a line's beginning makes a list
    ['> 甲', '\\> 甲'],
    ['~~甲~~', '\\~\\~甲\\~\\~'],
    ['`甲`', '\\`甲\\`'],
    ['![甲](javascript:乙)', '!\\[甲\\](javascript:乙)'],
    ['&lt;', '\\&lt;'],
    ['甲\\乙', '甲\\\\乙'],
    ['    甲', '甲'], // four spaces would make it code
    ['甲\n\n# 乙', '甲 \\# 乙'],
  ])('reads nothing in %j as markup', (words, expected) => {
    expect(escapeMarkdown(words)).toBe(expected);
  });
});

describe('the table', () => {
  test('has three columns, and a row for the name of each section', () => {
    const root = parse(table().html);
    expect([...root.querySelectorAll('thead th')].map((cell) => cell.textContent)).toEqual([
      '项目',
      '内容',
      '原文依据',
    ]);
    const names = [...root.querySelectorAll('tbody th')].map((cell) => cell.textContent);
    expect(names.slice(0, 4)).toEqual(['概览', '时间', '整改进度', '问责']);
    expect(rowOf(table().html, '信访件收到')).toEqual([
      '信访件收到',
      '18 件',
      '巡察组移交的18件信访件全部办结，7条问题线索办结6条，办结率85.7%。',
    ]);
  });

  test('holds hostile words as words', () => {
    const { html } = table(hostile);
    expect(rowOf(html, '被巡察')[1]).toBe(HOSTILE);
    expect(parse(html).querySelectorAll('b, script, a')).toHaveLength(0);
  });

  test('as text has the same cells, one line a row', () => {
    const lines = table(hostile).text.split('\n');
    const rows = parse(table(hostile).html).querySelectorAll('tr');
    expect(lines).toHaveLength(rows.length);
    expect(lines[0]).toBe('项目\t内容\t原文依据');
    expect(
      lines
        .find((line) => line.startsWith('被巡察'))
        ?.split('\t')
        .slice(0, 2),
    ).toEqual(['被巡察', '# *甲* | <b>乙</b> =丙 "丁"']);
  });

  test('is not reckoned with by a spreadsheet', () => {
    const notice = { ...NOTICE, inspection: { ...NOTICE.inspection, target: '=HYPERLINK("http://a.example")' } };
    const { text, html } = table(notice);
    expect(text).toContain('\n被巡察\t\'=HYPERLINK("http://a.example")\t');
    expect([...parse(html).querySelectorAll('td')].filter((cell) => !cell.outerHTML.includes("'\\@'"))).toEqual([]);
  });
});
