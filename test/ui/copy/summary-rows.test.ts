import { expect, test } from 'vitest';
import type { Notice } from '../../../src/notice/schema';
import { toSummaryInWords } from '../../../src/ui/copy/summary-rows';
import { labels } from '../../../src/ui/labels';
import { BARE, NOTICE } from '../summary-notice';
import { SOURCE } from './source';

/** The rows of a section as `label value`, by the section's title. */
function rowsOf(notice: Notice, title: string, language: 'zh' | 'en' = 'zh'): string[] {
  const { sections } = toSummaryInWords(notice, SOURCE, labels[language]);
  return sections.find((section) => section.title === title)?.rows.map(({ label, value }) => `${label} ${value}`) ?? [];
}

test('what the notice says of itself is copied with what it is called in the sidebar', () => {
  const { title } = toSummaryInWords(NOTICE, SOURCE, labels.zh);
  expect(title?.value).toBe('中共云溪市城市管理局党组关于巡察整改进展情况的通报');
  expect(rowsOf(NOTICE, '概览')).toEqual([
    '类别 整改通报',
    '级别 市级巡察',
    '被巡察 市城市管理局党组',
    '巡察组 市委第四巡察组',
    '来源 云溪市人民政府门户网站',
    '落款 中共云溪市城市管理局党组',
  ]);
});

test('how a value was come by stays with it', () => {
  expect(rowsOf(NOTICE, '时间')).toEqual([
    '巡察 2024-03-11 至 2024-05-17',
    '反馈 2024-07-24（推断）',
    '公布 2025-02-18 10:20',
    '落款日期 2025-02-18',
  ]);
});

test('qualifiers and units stay with the figures', () => {
  expect(rowsOf(NOTICE, '资金与制度')).toEqual(['清退款项 46.83万元', '挽回损失 近120万元', '建立完善制度 15 项']);
  expect(rowsOf(NOTICE, '问责')).toEqual(expect.arrayContaining(['诫勉 5 人', '教育提醒 34 人次']));
});

test('the parts of a sanction say what they are parts of', () => {
  expect(rowsOf(NOTICE, '问责').slice(5, 9)).toEqual([
    '政务处分 6 人',
    '政务处分（警告） 3 人',
    '政务处分（记过） 1 人',
    '政务处分（降级） 1 人',
  ]);
});

test('checks that do not agree or cannot be told are copied with both sides, the others are counted', () => {
  expect(rowsOf(NOTICE, '核验').slice(0, 3)).toEqual([
    '政务处分：总数与分项 不一致，原文总数 6 人，分项合计 5 人（警告 3 + 记过 1 + 降级 1）',
    '问题完成率 无法判断，原文比率 87.1%，原文所载不足以核算',
    '一致 5（党纪处分合计、整改进度合计、问题线索办结率、日期先后、标题编号）',
  ]);
});

test('a damaged date is copied with its readings, or as it was put right', () => {
  expect(rowsOf(NOTICE, '核验').slice(3)).toEqual([
    '日期 2024111日（多解，可读作 2024-01-11 或 2024-11-01）',
    '日期 2024-09-26（修复）',
  ]);
});

test('the headings are copied two levels deep, and nothing of what only has a number', () => {
  const third = { marker: '1', heading: '第三层', problem: null, start: 0, end: 1, children: [] };
  const outline = NOTICE.outline.map((node) => ({
    ...node,
    children: node.children.map((child) => ({ ...child, children: [third] })),
  }));
  expect(rowsOf({ ...NOTICE, outline }, '目录')).toEqual([
    '一 垃圾分类推进偏慢',
    '(一) 补齐收运短板',
    '(二) 压实街道责任',
    '(三) 盯住处置末端',
    '二 道路停车收费管理不严',
    '(一) 改人工为电子',
    '(二) 清理欠缴账目',
    '(三) 查处违纪人员',
  ]);
});

test('documents and people are copied with what was done with them', () => {
  expect(rowsOf(NOTICE, '文件')).toContain('文件 街道环境卫生考核细则（修订）');
  expect(rowsOf(NOTICE, '人员')).toEqual(['人员 周砚青（直属停车管理中心原副主任，开除党籍、移送司法机关）']);
});

test('every value in the body is copied with the sentence it stands in', () => {
  const { sections } = toSummaryInWords(NOTICE, SOURCE, labels.zh);
  const rows = sections.flatMap((section) => section.rows);
  expect(rows.find(({ label }) => label === '问题线索办结')?.words).toBe(
    '巡察组移交的18件信访件全部办结，7条问题线索办结6条，办结率85.7%。',
  );
  const words = rows.map((row) => row.words.replace(/^……|……$/gu, '')).filter(Boolean);
  const outside = ['云溪市人民政府门户网站', '2025-02-18 10:20'];
  expect(words.filter((sentence) => !NOTICE.text.includes(sentence) && !outside.includes(sentence))).toEqual([]);
});

test('what is not stated is left out, down to whole sections', () => {
  const { title, sections } = toSummaryInWords(BARE, SOURCE, labels.zh);
  expect(title).toBeNull();
  expect(sections.map((section) => section.title)).toEqual(['概览', '出处']);
  expect(rowsOf(BARE, '概览')).toEqual(['类别 整改通报']);
});

test('where and when the notice was read stands at the end', () => {
  expect(rowsOf(NOTICE, '出处')).toEqual([`网址 ${SOURCE.url}`, '访问时间 2026-01-02 03:04']);
});

test('in English the words are those of the English sidebar', () => {
  expect(rowsOf(NOTICE, 'Time', 'en')).toContain('Findings 2024-07-24 (inferred)');
  expect(rowsOf(NOTICE, 'Checks', 'en')[0]).toBe(
    'Government sanctions: total and parts Differs, Total stated 6 people, Sum of parts 5 people (警告 3 + 记过 1 + 降级 1)',
  );
});
