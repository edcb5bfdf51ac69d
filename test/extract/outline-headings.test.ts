import { describe, expect, it } from 'vitest';
import { findOutline } from '../../src/extract/outline/find-outline';
import { fold } from '../../src/text/fold';

const outlineOf = (text: string) => findOutline(text, fold(text));

describe('heading', () => {
  it.each([
    ['一、抓好学习。学了。', '抓好学习'],
    ['一、抓好学习', '抓好学习'],
    // The words are the notice's own: only the marker is folded.
    ['一、抓好学习，见到成效。学了。', '抓好学习，见到成效'],
    // A colon ends the heading of 一是 alone.
    ['一、主要做法:早谋划', '主要做法:早谋划'],
    // A full stop inside quotes ends nothing.
    ['一、关于“学得少。用得差”的问题。学了。', '关于“学得少。用得差”的问题'],
    ['一、执行《办法》。执行了。', '执行《办法》'],
  ])('%s', (text, heading) => {
    expect(outlineOf(text)[0]?.heading).toBe(heading);
  });
});

describe('problem', () => {
  it.each([
    ['关于“学习不深”问题的整改情况', '学习不深'],
    ['针对“‘两张皮’现象”的问题', '‘两张皮’现象'],
    // Double quotes within double quotes.
    ['针对“推进“三清”不力,效果不佳”问题的整改情况', '推进“三清”不力,效果不佳'],
    ['关于学习不深,落实“三清”不够问题的整改情况', '学习不深,落实“三清”不够'],
    ['关于群众反映的停车问题久拖不决的问题', '群众反映的停车问题久拖不决'],
    ['针对账目混乱问题,开展清理', '账目混乱'],
    ['着力解决压力传导,责任落实不够方面', '压力传导,责任落实不够'],
    ['在“服务群众”方面', '服务群众'],
    ['在服务群众方面', '服务群众'],
    ['关于服务群众不周问题的整改', '服务群众不周'],
    // No problem is named.
    ['在学深悟透上持续用力', null],
    ['聚焦反馈问题,逐项抓好整改', null],
    ['针对清查出的房产,开展整治,解决相关问题,目前已完成', null],
    ['关于整改工作的组织', null],
  ])('%s', (heading, problem) => {
    expect(outlineOf(`一、${heading}`)[0]?.problem).toBe(problem);
  });
});
