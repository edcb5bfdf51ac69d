import { describe, expect, it } from 'vitest';
import { findContact } from '../../src/extract/contact';
import type { OutlineNode } from '../../src/notice/schema';
import { sourceOf } from './source-of';

/** What is found, as `pointer = value`, each under its span. */
function contactIn(text: string, outline: OutlineNode[] = []): string[] {
  return findContact({ ...sourceOf(text), outline }).map(({ pointer, value, span, exact }) => {
    expect(span && text.slice(span.start, span.end)).toBe(exact);
    return `${pointer.slice('/contact/'.length)} = ${value}`;
  });
}

describe('phones', () => {
  it.each([
    ['联系电话:0599-8123456', ['0599-8123456']],
    ['联系方式:0599—12388(举报电话)', ['0599-12388']],
    ['电话：（0599）8123456', ['0599-8123456']],
    ['电话（0599）8123456、8123457', ['0599-8123456', '8123457']],
    ['电话(工作日)0599-8123456', ['0599-8123456']],
    ['电话:010-81234567', ['010-81234567']],
    ['联系电话:059981234567', ['0599-81234567']],
    ['联系电话:0599 8123456', ['0599-8123456']],
    ['举报电话:12388', ['12388']],
    ['联系电话:13800001111', ['13800001111']],
    ['联系电话:0599-8123456、8123457', ['0599-8123456', '8123457']],
    ['联系电话:0599-8123456(工作日8:30-17:30)、0599-8123457', ['0599-8123456', '0599-8123457']],
    ['联系电话:0599-8123456-802', ['0599-8123456-802']],
    ['请致电0599-8123456', ['0599-8123456']],
    ['电 话:０５９９－８１２３４５６', ['0599-8123456']],
    // A fax number is no phone, unless both share one.
    ['电话:0599-8123456;传真:0599-8123457', ['0599-8123456']],
    ['电话/传真:0599-8123456', ['0599-8123456']],
    ['联系电话：0599-8123456，0599-8123457（传真）', ['0599-8123456']],
    // Neither hours nor other numbers are.
    ['联系电话:工作日8:30-17:30', []],
    ['投入8123456元,文号81234567', []],
    ['邮箱:a8123456@x.cn;邮编:350001', []],
  ])('%s', (text, expected) => {
    const phones = contactIn(text).filter((found) => found.startsWith('phones'));
    expect(phones).toEqual(expected.map((phone, i) => `phones/${i} = ${phone}`));
  });
});

describe('address', () => {
  it.each([
    ['邮政信箱:甲市乙路1号丙办公室;邮编:350001', '甲市乙路1号丙办公室'],
    ['邮政信箱甲省甲市邮政专用信箱B07号;电子邮箱a@x.cn', '甲省甲市邮政专用信箱B07号'],
    ['寄信地址:甲市纪委信访室(甲市乙路1号),邮编:350001', '甲市纪委信访室(甲市乙路1号)'],
    ['通讯地址：甲市乙路1号（邮编：350001）', '甲市乙路1号'],
    ['地 址:甲市乙路1号。', '甲市乙路1号'],
    ['或致信甲市乙路1号丙室(邮编350001)', '甲市乙路1号丙室'],
    ['来信请寄:甲市乙路1号', '甲市乙路1号'],
    ['来信寄至甲市乙路1号(邮编:350001)', '甲市乙路1号'],
    ['信函请寄:甲市乙路1号(邮编350001)', '甲市乙路1号'],
    ['信函地址为甲市乙路1号,邮编350001', '甲市乙路1号'],
    ['或写信至甲市乙路1号(邮编350001)', '甲市乙路1号'],
    ['信箱:甲市第9信箱', '甲市第9信箱'],
  ])('%s', (text, expected) => expect(contactIn(text)).toContain(`address = ${expected}`));

  it.each(['电子信箱:a@x.cn', '邮箱地址:a@x.cn', '完善信箱管理,公布地址'])('%s has none', (text) => {
    expect(contactIn(text).filter((found) => found.startsWith('address'))).toEqual([]);
  });
});

describe('postcode and e-mail', () => {
  it.each([
    ['邮编:350001', 'postcode = 350001'],
    ['邮政编码350001', 'postcode = 350001'],
    ['电子邮箱:a_b-c@x.gov.cn。', 'emails/0 = a_b-c@x.gov.cn'],
    ['电子信箱：ａｂ＠ｘ．ｃｎ', 'emails/0 = ab@x.cn'],
    ['发送邮件至a.b@x.cn。', 'emails/0 = a.b@x.cn'],
  ])('%s', (text, expected) => expect(contactIn(text)).toEqual([expected]));
});

describe('where it is sought', () => {
  const text = '市民可拨打电话0599-8000000。\n整改情况。\n联系电话:0599-8123456。';
  const closing = { marker: '结语', heading: null, problem: null, start: text.indexOf('联系'), end: text.length };
  it('is the 结语', () => {
    expect(contactIn(text, [{ ...closing, children: [] }])).toEqual(['phones/0 = 0599-8123456']);
  });
  it('or the last paragraphs', () => {
    const long = `市民可拨打电话0599-8000000。\n${'整改情况。\n'.repeat(9)}联系电话:0599-8123456。`;
    expect(contactIn(long)).toEqual(['phones/0 = 0599-8123456']);
  });
});
