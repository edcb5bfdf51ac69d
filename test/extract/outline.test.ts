import { describe, expect, it } from 'vitest';
import { findOutline } from '../../src/extract/outline/find-outline';
import type { OutlineNode } from '../../src/notice/schema';
import { fold } from '../../src/text/fold';

function outlineOf(text: string): OutlineNode[] {
  return findOutline(text, fold(text));
}

/** The outline as indented lines: marker, heading, and the problem if there is one. */
function drawn(nodes: OutlineNode[], depth = 0): string[] {
  return nodes.flatMap(({ marker, heading, problem, children }) => [
    '  '.repeat(depth) + [marker, heading, problem && `[${problem}]`].filter(Boolean).join(' '),
    ...drawn(children, depth + 1),
  ]);
}

const lines = (...paragraphs: string[]) => paragraphs.join('\n');

describe('nesting', () => {
  it.each([
    {
      name: 'all levels, each closing back to its own',
      text: lines(
        '开头说明。',
        '一、甲部分。',
        '(一)甲一',
        '1.甲一一。正文。',
        '(1)细目甲。正文。',
        '(2)细目乙。正文。',
        '2．甲一二。',
        '（二）甲二。',
        '二、乙部分',
      ),
      outline: [
        '前言',
        '一 甲部分',
        '  (一) 甲一',
        '    1 甲一一',
        '      (1) 细目甲',
        '      (2) 细目乙',
        '    2 甲一二',
        '  (二) 甲二',
        '二 乙部分',
      ],
    },
    {
      name: '第一、 at the start of paragraphs, with no 一、',
      text: lines('开头。', '第一、起步。', '开了会。', '第二、整改。', '(一)甲。做了。', '(二)乙。做了。'),
      outline: ['前言', '第一 起步', '第二 整改', '  (一) 甲', '  (二) 乙'],
    },
    {
      name: '(一) with no 一、 above it, a repeated number kept',
      text: lines('开头。', '(一)先做。做了。', '(一)再做。做了。', '(二)后做。'),
      outline: ['前言', '(一) 先做', '(一) 再做', '(二) 后做'],
    },
    {
      name: '1. right under 二、, numbers that go on across sections, a gap kept',
      text: lines('一、先', '(一)子', '1.一号。', '二、后', '2.二号。', '4.四号。'),
      outline: ['一 先', '  (一) 子', '    1 一号', '二 后', '  2 二号', '  4 四号'],
    },
    {
      name: '问题N with and without its mark; a colon or a space',
      text: lines('一、甲', '问题1账目不清', '查清了。', '问题2:手续不全。', '问题三 台账缺失'),
      outline: ['一 甲', '  问题1 账目不清 [账目不清]', '  问题2 手续不全 [手续不全]', '  问题三 台账缺失 [台账缺失]'],
    },
    {
      name: '1-1. under its section, but 1-3月 is no marker',
      text: lines('一、甲。正文。', '1-1.关于甲方面。正文。', '1-3月,新增若干。', '1-2.关于乙方面。正文。'),
      outline: ['一 甲', '  1-1 关于甲方面 [甲]', '  1-2 关于乙方面 [乙]'],
    },
    {
      name: 'a double marker: the first counts',
      text: lines('一、甲', '1.问题1:人少。', '2.(1)事多。', '(二)是地远。'),
      outline: ['一 甲', '  1 人少 [人少]', '  2 事多', '    (二) 地远'],
    },
    {
      name: 'circled and enclosed numbers',
      text: lines('一、甲', '㈠乙', '①丙。', '②丁。', '㈡戊'),
      outline: ['一 甲', '  (一) 乙', '    ① 丙', '    ② 丁', '  (二) 戊'],
    },
    {
      name: 'a marker that lost its sign counts where it goes on with the list, and 3名 does not',
      text: lines('一、甲', '1.子。', '2.丑。', '3寅的事办好。', '3名同志到岗。', '二关于“乙”问题的整改情况'),
      outline: ['一 甲', '  1 子', '  2 丑', '  3 寅的事办好', '二 关于“乙”问题的整改情况 [乙]'],
    },
    {
      name: 'numbers before 一、 belong to the 前言',
      text: lines('开头。', '1.早部署。', '2.早落实。', '一、甲', '二、乙'),
      outline: ['前言', '  1 早部署', '  2 早落实', '一 甲', '二 乙'],
    },
    {
      name: '一、二期 is no marker, 二、三季度 is one where it goes on',
      text: lines('一、甲', '一、二期工程完工。', '二、三季度以来的账目', '1.1关于乙的问题', '1.2关于丙的问题'),
      outline: ['一 甲', '二 三季度以来的账目', '  1.1 关于乙的问题 [乙]', '  1.2 关于丙的问题 [丙]'],
    },
    {
      name: 'numbers that run on after the lines of a problem',
      text: lines(
        '(一)反馈问题:甲',
        '整改情况:1.查账。查了。2.补账。',
        '(二)反馈问题:乙',
        '整改措施:(1)收款;(2)退款。',
      ),
      outline: ['(一) 反馈问题:甲', '  1 查账', '  2 补账', '(二) 反馈问题:乙', '  (1) 收款', '  (2) 退款'],
    },
  ])('$name', ({ text, outline }) => {
    expect(drawn(outlineOf(text))).toEqual(outline);
  });
});

describe('lists within a paragraph', () => {
  it.each([
    {
      name: '一是 in the preamble and in a section',
      text: lines('开头。一是早部署。开了会。二是早落实:分了工。', '一、甲', '一是查账。查了。二是问责。问了。'),
      outline: ['前言', '  一是 早部署', '  二是 早落实', '一 甲', '  一是 查账', '  二是 问责'],
    },
    {
      name: '一是 and 三是 whose marks before them were lost',
      text: lines('一、甲', '目前已建两项机制一是例会机制。每周开。二是通报机制。每月发现在三是督办机制。'),
      outline: ['一 甲', '  一是 例会机制', '  二是 通报机制', '  三是 督办机制'],
    },
    {
      name: '(1)…;(2)… run on; a lone (1) does not count',
      text: lines('一、甲。清理台账:(1)收回门面3间;(2)退还押金。', '二、乙。依照条例第三条第(1)项处理。'),
      outline: ['一 甲', '  (1) 收回门面3间', '  (2) 退还押金', '二 乙'],
    },
    {
      name: '第一, and 第二, but not 第一时间 or 第一责任人',
      text: lines('一、甲。第一时间动员。第一,领导带头。带了。第二,部门联动。第一责任人到位。'),
      outline: ['一 甲', '  第一 领导带头', '  第二 部门联动'],
    },
    {
      name: '一是 that is no marker: in quotes, in a title, in 说一是一, 二是 without 一是',
      text: lines('一、甲。做到“一是严、二是实”。读《一是一,二是二》。他说一是一。事情有两面,二是难。'),
      outline: ['一 甲'],
    },
    {
      name: 'numbers that are no markers',
      text: lines('一、甲', '增长1.5倍。2.5公里道路完工。', '2、3月份共开会。', '2023.5立项。完成(一)号楼。'),
      outline: ['一 甲'],
    },
    {
      name: 'a heading that begins with a year',
      text: lines('一、甲', '1.2021年以来账目不清。查了。', '2.2022年账目不清。'),
      outline: ['一 甲', '  1 2021年以来账目不清', '  2 2022年账目不清'],
    },
    {
      name: 'a new paragraph ends what runs on in the one before',
      text: lines('一、甲。一是子。二是丑。', '(一)寅。'),
      outline: ['一 甲', '  一是 子', '  二是 丑', '  (一) 寅'],
    },
  ])('$name', ({ text, outline }) => {
    expect(drawn(outlineOf(text))).toEqual(outline);
  });
});

describe('结语', () => {
  it.each([
    {
      name: '下一步 after the last section, with its list; the signature is outside',
      text: lines(
        '一、甲。办了。',
        '下一步,局党组将接着办。一是抓紧。二是抓实。',
        '欢迎监督。',
        '中共某局党组',
        '2023年5月6日',
      ),
      outline: ['一 甲', '结语', '  一是 抓紧', '  二是 抓实'],
      last: '欢迎监督。',
    },
    {
      name: '下一步 right under a heading is its content',
      text: lines('一、甲。办了。', '二、今后打算', '下一步,将接着办。一是抓紧。二是抓实。', '如对整改有意见,请来电。'),
      outline: ['一 甲', '二 今后打算', '  一是 抓紧', '  二是 抓实', '结语'],
      last: '如对整改有意见,请来电。',
    },
    {
      name: 'a balance of the whole goes with 下一步, one of a section does not',
      text: lines(
        '一、甲',
        '目前,该事项已整改到位。',
        '二、乙',
        '已清退。',
        '目前,巡察反馈的问题已基本整改到位。',
        '下一步,继续抓。',
      ),
      outline: ['一 甲', '二 乙', '结语'],
      last: '下一步,继续抓。',
    },
    {
      name: '下一步 with numbers of its own',
      text: lines('一、甲', '(一)子。', '(二)丑。', '下一步,抓好三件事:', '(一)学。', '(二)改。', '联系电话:123。'),
      outline: ['一 甲', '  (一) 子', '  (二) 丑', '结语', '  (一) 学', '  (二) 改'],
      last: '联系电话:123。',
    },
    {
      name: 'the 下一步 of a section is not that of the notice; a balance may hold the 下一步',
      text: lines('一、甲', '办了。', '下一步,再办新证。', '当前,巡察整改已有成效。下一步,局党组将继续。'),
      outline: ['一 甲', '结语'],
      last: '局党组将继续。',
    },
    {
      name: 'how the work goes on, and where to write to',
      text: lines(
        '一、甲。办了。',
        '二、乙。办了。',
        '整改只有进行时。县委将按季盘点。',
        '公开后,可以提出意见。电话:0599-123。',
      ),
      outline: ['一 甲', '二 乙', '结语'],
      last: '电话:0599-123。',
    },
    {
      name: 'discipline and money behind the last section',
      text: lines('一、甲', '办了。', '二、乙。办了。', '整改期间,处分7人,清退3万元。', '期待各界监督。'),
      outline: ['一 甲', '二 乙', '结语'],
      last: '期待各界监督。',
    },
    {
      name: 'a plain intent at the end',
      text: lines('一、甲。办了。', '二、乙。办了。', '县局将以此次整改为契机,把事办好。'),
      outline: ['一 甲', '二 乙', '结语'],
      last: '把事办好。',
    },
  ])('$name', ({ text, outline, last }) => {
    const nodes = outlineOf(text);
    expect(drawn(nodes)).toEqual(outline);
    expect(text.slice(0, nodes.at(-1)?.end).endsWith(last)).toBe(true);
  });

  it('closes a notice without sections too, but never with its opening', () => {
    expect(drawn(outlineOf('开头。\n下一步,接着办。\n欢迎监督。'))).toEqual(['前言', '结语']);
    expect(drawn(outlineOf('下一步,接着办。'))).toEqual(['前言']);
  });
});

it('spans run from the marker to the end of what they contain', () => {
  const text = lines('开头。', '一、甲', '(一)子。正文甲。', '接着说。', '(二)丑。一是寅。二是卯。', '二、乙。');
  const [preamble, first, second] = outlineOf(text);
  const words = (node: OutlineNode | undefined) => node && text.slice(node.start, node.end);
  expect(words(preamble)).toBe('开头。');
  expect(words(first)).toBe('一、甲\n(一)子。正文甲。\n接着说。\n(二)丑。一是寅。二是卯。');
  expect(words(first?.children[0])).toBe('(一)子。正文甲。\n接着说。');
  expect(words(first?.children[1]?.children[0])).toBe('一是寅。');
  expect(words(second)).toBe('二、乙。');
});
