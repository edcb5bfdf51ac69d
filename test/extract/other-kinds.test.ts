import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Notice } from '../../src/notice/schema';
import { noticeSchema } from '../../src/notice/schema';
import { expectSpansToHold } from './spans';

const NOTHING = {
  partyDiscipline: null,
  governmentSanction: null,
  organizationalMeasures: null,
  admonition: null,
  reminder: null,
  institutions: null,
  refundedYuan: null,
  recoveredYuan: null,
};

function noticeOf(title: string, text: string): Notice {
  const date = { value: '2024-12-20', exact: '2024-12-20' };
  const notice = extract({
    title: { value: title, exact: title },
    publication: { source: null, date, time: null, edition: null },
    text,
  });
  if (notice.kind === null) throw new Error(notice.reason);
  expectSpansToHold(noticeSchema.parse(notice));
  return notice;
}

describe('a feedback', () => {
  const notice = noticeOf(
    '县委第三巡察组向县水利局党组反馈巡察情况',
    '根据县委统一部署，2024年9月2日至10月30日，县委第三巡察组对县水利局党组开展了巡察。12月18日，县委第三巡察组向县水利局党组反馈了巡察情况。\n巡察发现，执行《农村供水条例》不够到位，2023年有3处问题。同时提出了意见建议。县水利局党组书记、局长祁望年作了表态发言。',
  );

  it('has the inspection, people, documents and dates', () => {
    expect(notice.kind).toBe('feedback');
    expect(notice.inspection).toMatchObject({
      type: '巡察',
      level: 'county',
      team: '县委第三巡察组',
      target: '县水利局党组',
      period: '2024-09-02/2024-10-30',
      feedback: '2024-12-18',
    });
    expect(notice.documents.map(({ title, action }) => [title, action])).toEqual([['农村供水条例', 'applied']]);
    expect(notice.people.map(({ name }) => name)).toEqual(['祁望年']);
  });

  it('has nothing that only a rectification report states', () => {
    expect(notice.progress.problems).toBeNull();
    expect(notice.accountability).toEqual(NOTHING);
    expect(notice.referrals).toEqual({ petitions: null, leads: null });
  });
});

it('a dispatch has its team and how it is reached', () => {
  const notice = noticeOf(
    '九届县委第四轮巡察公告',
    '根据县委统一部署，县委第二巡察组于2024年9月2日至10月30日对县水利局党组开展巡察，主要受理反映领导班子成员问题的来信来电。\n值班电话：0999-1234567；邮政信箱：县城解放路1号县委巡察办；邮编：699100。巡察期间设专门信箱。',
  );
  expect(notice.kind).toBe('dispatch');
  expect(notice.inspection).toMatchObject({ team: '县委第二巡察组', period: '2024-09-02/2024-10-30' });
  expect(notice.contact).toMatchObject({ phones: ['0999-1234567'], postcode: '699100' });
});

it('a sanction has its person and no inspection', () => {
  const notice = noticeOf(
    '县水利局原局长祁望年被开除党籍和公职',
    '日前，经县委批准，县纪委监委对县水利局原党组书记、局长祁望年严重违纪违法问题进行了立案审查调查。经查，祁望年违反廉洁纪律，收受财物120万元。经研究，决定给予祁望年开除党籍处分。',
  );
  expect(notice.kind).toBe('sanction');
  expect(notice.people.map(({ name }) => name)).toEqual(['祁望年']);
  expect(notice.amounts.map(({ yuan }) => yuan)).toEqual([1_200_000]);
  expect(Object.values(notice.inspection)).toEqual([null, null, null, null, null, null, null]);
});
