import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect';
import { mayBeNotice } from '../../src/detect/may-be-notice';
import type { DocumentText } from '../../src/text/document-text';
import { documentOf, loadSpecimens } from '../specimens';

const NO_PUBLICATION = { source: null, date: null, time: null, edition: null };

function documentWith(title: string | null, text: string): DocumentText {
  return { title: title === null ? null : { value: title, exact: title }, publication: NO_PUBLICATION, text };
}

const NOTICE =
  '根据县委统一部署，2024年3月4日至4月30日，县委第三巡察组对白鹭镇党委开展了巡察，并反馈了巡察意见。现将巡察整改情况予以公布。\n一、关于学习走过场问题的整改情况\n镇党委抓好整改，整改到位。\n欢迎干部群众监督整改工作。联系电话：0999-1234567。';

describe('a rectification notice', () => {
  it.each<[string, string | null]>([
    ['with its headline', '中共白鹭镇委员会关于巡察整改进展情况的通报'],
    ['published as a report', '中共白鹭镇委员会关于巡察集中整改进展情况的报告'],
    ['whose headline the page does not have', null],
  ])('%s', (_, title) => {
    expect(detect(documentWith(title, NOTICE)).kind).toBe('rectification');
  });

  it('that goes finding by finding, without an opening', () => {
    const text = '反馈问题：学习走过场。\n整改状态：已完成\n整改情况：修订学习计划，安排专题学习12次。';
    const title = '中共白鹭县人民法院党组关于县委巡察整改情况的通报';
    expect(detect(documentWith(title, text)).kind).toBe('rectification');
  });
});

describe('what a team says in its findings', () => {
  it('is feedback, though it asks for rectification', () => {
    const text =
      '根据市委统一部署，2023年8月21日至10月20日，市委第八巡察组对白鹭区委进行了巡察。现将有关情况反馈如下：\n一、发现的主要问题。谋划不足；基层力量薄弱。\n二、整改要求。要逐条整改，三个月内报送整改情况。';
    expect(detect(documentWith('市委第八巡察组关于巡察白鹭区情况的反馈意见', text)).kind).toBe('feedback');
  });
});

describe('what only speaks of rectification', () => {
  it.each<[string, string | null, string]>([
    [
      'a meeting',
      '白鹭市召开省委巡视整改工作推进会',
      '4月16日，白鹭市召开省委巡视整改工作推进会，听取整改进展，部署下一步整改。市委书记强调，要对反馈意见逐条整改。整改办汇报了整改情况。',
    ],
    [
      'news of a publication',
      '十届省委第四轮巡视整改进展情况集中公布',
      '记者获悉，12家单位集中公布了巡视整改进展情况。各单位针对省委巡视组反馈的意见制定整改措施，整改取得成效，整改情况接受监督。',
    ],
    [
      'an audit',
      '关于2023年度审计查出问题整改情况的报告',
      '现将审计查出问题整改情况报告如下。\n一、总体情况\n审计查出的问题整改到位，整改率98%。\n二、关于预算执行问题的整改情况\n整改完成。',
    ],
    [
      'a comment on investigations',
      '深度关注丨一体推进不敢腐不能腐不想腐',
      '今年以来，又有多名干部接受审查调查。执纪者表示，要以案促改，把制度的笼子扎得更紧，让监督更有力。',
    ],
    [
      'cases of another authority',
      '关于违背市场准入负面清单典型案例的通报',
      '现将典型案例通报如下。一、某市设置不合理门槛。二、某县限定经营者。各地要举一反三，排查清理。',
    ],
    [
      'a notice on studying a circular',
      '关于学习《公开通报十起典型问题》的通知',
      '各支部要组织党员学习中央纪委公开通报的十起典型问题，引以为戒，自觉遵守中央八项规定精神。',
    ],
    [
      'what a body did about an inspection of the environment',
      null,
      '2021年4月7日至5月7日，第一生态环境保护督察组对我市开展了督察，并反馈了督察意见。现将整改情况公开如下。\n一、关于黑臭水体问题的整改情况\n整改完成。\n二、关于扬尘问题的整改情况\n整改完成，整改到位。\n欢迎社会各界监督。',
    ],
    [
      'results of a search',
      null,
      '根据县委统一部署，县委第三巡察组对白鹭镇党委开展了巡察，并反馈了巡察意见。现将整改情况予以公布…\nhttp://a.example/1\n镇党委把巡察整改作为政治任务，制定整改措施……\nhttp://a.example/2\n一是抓好整改。二是落实整改……',
    ],
    [
      'a list of links',
      '通报曝光',
      '首页 > 通报曝光\n白鹭市水利局原局长祁望年接受审查调查 2024-02-18\n白鹭市教育局原局长何其昌被开除党籍和公职 2024-02-04',
    ],
    [
      'a meeting that tells of cases',
      '白鹭县召开警示教育大会 通报三起典型案件',
      '6月5日，白鹭县召开警示教育大会。会议通报了三起违纪违法案件，组织观看警示教育片。县委书记要求从案件中汲取教训。',
    ],
    ['nothing', null, ''],
  ])('%s is none, with a reason', (_, title, text) => {
    expect(detect(documentWith(title, text))).toEqual({ kind: null, reason: expect.stringMatching(/\S/u) });
  });
});

describe('the other kinds', () => {
  it.each<[string, string | null, string]>([
    [
      'feedback',
      '省委第一巡视组向白鹭市反馈巡视情况',
      '近日，省委第一巡视组向白鹭市委反馈了巡视情况。巡视组指出，巡视发现了一些问题，主要是责任落实不够到位。同时提出了意见建议。市委书记作了表态发言。',
    ],
    [
      'dispatch',
      '九届县委第四轮巡察公告',
      '根据县委部署，县委第二巡察组于9月2日进驻县水利局开展巡察，巡察时间两个月。主要受理反映领导班子成员问题的来信来电。值班电话：0999-1234567。',
    ],
    [
      'investigation',
      '白鹭市水利局原局长祁望年接受审查调查',
      '白鹭市水利局原党组书记、局长祁望年涉嫌严重违纪违法，目前正接受白鹭市纪委监委纪律审查和监察调查。',
    ],
    [
      'sanction',
      '白鹭市水利局原局长祁望年被开除党籍和公职',
      '日前，经白鹭市委批准，市纪委监委对祁望年严重违纪违法问题进行了立案审查调查。经查，祁望年违反政治纪律、廉洁纪律。经研究，决定给予祁望年开除党籍处分。',
    ],
    [
      'circular',
      '白鹭市纪委监委公开通报3起违反中央八项规定精神典型问题',
      '日前，白鹭市纪委监委对3起违反中央八项规定精神典型问题进行公开通报。1.祁望年违规接受宴请，受到党内警告处分。2.何其昌违规发放津贴，受到党内严重警告处分。',
    ],
  ])('%s', (kind, title, text) => {
    expect(detect(documentWith(title, text)).kind).toBe(kind);
  });
});

describe('the detector', () => {
  it('lets every specimen notice through, and never decides against the text of one', () => {
    for (const { html, notice, slug } of loadSpecimens()) {
      if (notice === null) continue;
      expect(mayBeNotice(documentOf(html).text, ''), slug).toBe(true);
    }
  });

  it.each([
    ['水利局原局长祁望年接受审查调查_白鹭清风网', true],
    ['九届县委第四轮巡察公告', true],
    ['白鹭县：5个单位因作风不实被通报-典型通报-白鹭清风网', true],
    ['祁望年被开除党籍 终止退休待遇——审查调查——白鹭市纪委监委', true],
    ['市委第五巡察组向市科协反馈巡察情况 | 白鹭清风网', true],
    ['中共白鹭镇委员会关于巡察整改进展情况的通报', true],
    ['白鹭市召开全会_要闻_白鹭清风网', false],
    ['深度关注丨以案促改', false],
    ['', false],
  ])('goes by the title: “%s”', (title, worth) => {
    expect(mayBeNotice('', title)).toBe(worth);
  });

  it.each(['', '巡察整改', '审计整改 整改 整改 整改 整改，现将情况公布如下'])('stops at “%s”', (text) => {
    expect(mayBeNotice(text, '要闻')).toBe(false);
  });
});
