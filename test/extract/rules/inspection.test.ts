import { describe, expect, it } from 'vitest';
import { findFeedback, findPeriod } from '../../../src/extract/rules/inspection/period-and-feedback';
import { findTarget } from '../../../src/extract/rules/inspection/target';
import { findTeam } from '../../../src/extract/rules/inspection/team';
import { findLevel, findRound, findType } from '../../../src/extract/rules/inspection/type-and-level';
import { valuesFound } from '../source-of';

const END = '现将整改情况予以公布。';

describe('team, type and level', () => {
  it.each<[string, string | undefined, string | undefined, string | undefined]>([
    [
      '根据中央统一部署,2024年3月4日至5月6日,中央第九巡视组对鹭江省开展了常规巡视。',
      '中央第九巡视组',
      '巡视',
      'central',
    ],
    ['根据省委统一部署，2024年3月4日至5月6日，省委巡视三组对白鹭市开展了巡视。', '省委巡视三组', '巡视', 'provincial'],
    ['2024年3月4日至5月6日,自治区党委第六巡视组对白鹭市开展了巡视。', '自治区党委第六巡视组', '巡视', 'provincial'],
    ['根据市委部署,2024年3月4日至5月6日,市委第二巡视组对白鹭区开展了巡视。', '市委第二巡视组', '巡视', 'provincial'],
    ['根据市委部署,2024年3月4日至5月6日,市委第二巡察组对白鹭区开展了巡察。', '市委第二巡察组', '巡察', 'municipal'],
    ['县委第五巡察组于2024年3月4日至5月6日对白鹭镇党委开展了巡察。', '县委第五巡察组', '巡察', 'county'],
    [
      '2024年3月4日至5月6日,市区级交叉巡察第18组对区水务局党组进行了巡察。',
      '市区级交叉巡察第18组',
      '巡察',
      'municipal',
    ],
    [
      '2024年3月4日至5月6日,区委营商环境专项巡察组对区水务局党组进行了巡察。',
      '区委营商环境专项巡察组',
      '巡察',
      'county',
    ],
    ['2024年3月4日至5月6日,集团党委第一巡察组对港口公司党委进行了巡察。', '集团党委第一巡察组', '巡察', 'organ'],
    ['2024年3月4日至5月6日,由厅党组第二巡察组对航道中心党委进行了巡察。', '厅党组第二巡察组', '巡察', 'organ'],
    [
      '2024年3月4日至5月6日,省委教育工委第三巡察组对白鹭学院党委开展了巡察。',
      '省委教育工委第三巡察组',
      '巡察',
      'organ',
    ],
    ['2024年3月4日至5月6日,师市党委第一巡察组对白鹭团党委开展了巡察。', '师市党委第一巡察组', '巡察', 'municipal'],
    ['根据县委统一部署,2024年3月4日至5月6日,巡察组对白鹭镇党委开展了巡察。', undefined, '巡察', 'county'],
    ['县委巡察工作领导小组研究了白鹭镇的工作,提出要求。', undefined, undefined, undefined],
  ])('%s', (opening, team, type, level) => {
    expect(valuesFound(findTeam, opening + END)['/inspection/team']).toBe(team);
    expect(valuesFound(findType, opening + END)['/inspection/type']).toBe(type);
    expect(valuesFound(findLevel, opening + END)['/inspection/level']).toBe(level);
  });
});

describe('round', () => {
  it.each<[string, string | undefined, string | undefined]>([
    ['根据十一届省委第五轮巡视工作部署,省委第二巡视组对白鹭市开展了巡视。', undefined, '十一届省委第五轮'],
    [
      '根据省委统一部署,省委第二巡视组对白鹭市开展了巡视。',
      '中共白鹭市委关于十一届省委第五轮巡视整改情况的通报',
      '十一届省委第五轮',
    ],
    ['根据市委第三轮巡察安排,市委第二巡察组对白鹭区开展了巡察。', undefined, '市委第三轮'],
    ['根据省委统一部署,省委第二巡视组对白鹭市开展了新一轮巡视。', undefined, undefined],
  ])('%s %s', (opening, title, round) => {
    expect(valuesFound(findRound, opening + END, title === undefined ? {} : { title })['/inspection/round']).toBe(
      round,
    );
  });
});

describe('target', () => {
  it.each<[string, string, string | undefined, string | undefined]>([
    ['plain', '省委第二巡视组对白鹭市开展了常规巡视。', undefined, '白鹭市'],
    ['that the team visited', '区委第五巡察组巡察了北溪街道党工委及其下辖社区党组织。', undefined, '北溪街道党工委'],
    [
      'that the team came to',
      '县委第二巡察组进驻白鹭镇党委,开展为期两个月的巡察,并向镇党委反馈了意见。',
      undefined,
      '白鹭镇党委',
    ],
    ['for two months', '市委第二巡察组对我局党组进行了为期两个月的巡察。', undefined, '我局党组'],
    [
      'with a short name in brackets',
      '市委第二巡察组对白鹭港务集团党委(以下简称“集团党委”)开展了巡察。',
      undefined,
      '白鹭港务集团党委',
    ],
    [
      'with what else was inspected',
      '市委第二巡察组对白鹭镇党委及所辖9个村党组织开展了巡察。',
      '中共白鹭镇委员会关于巡察整改情况的通报',
      '白鹭镇党委',
    ],
    [
      'with 和 in its name',
      '县委第二巡察组对县政务服务和数据管理局党组开展了巡察。',
      '中共白鹭县政务服务和数据管理局党组关于巡察整改情况的通报',
      '县政务服务和数据管理局党组',
    ],
    [
      'one of several, by the title',
      '中央第九巡视组对鹭江省开展了巡视，同时将白鹭市委和市人大常委会主要负责人纳入巡视监督范围。',
      '中共白鹭市委关于巡视整改情况的通报',
      '白鹭市委',
    ],
    ['only told', '2023年2月3日,县委第二巡察组向县水利局党组反馈了巡察情况。', undefined, '县水利局党组'],
    ['nobody', '各级党组织对巡视发现的问题进行了整改。', undefined, undefined],
  ])('%s', (_, opening, title, target) => {
    expect(valuesFound(findTarget, opening + END, title === undefined ? {} : { title })['/inspection/target']).toBe(
      target,
    );
  });
});

describe('period and feedback', () => {
  it.each<[string, string, string | undefined, string | undefined]>([
    [
      'the year once',
      '2024年3月4日至5月6日,省委第二巡视组对白鹭市开展了巡视。8月9日,省委巡视组向市委反馈了巡视意见。',
      '2024-03-04/2024-05-06',
      '2024-08-09',
    ],
    [
      'in one sentence',
      '县委第二巡察组于2024年3月4日至5月6日对白鹭镇党委开展巡察,并于7月2日反馈了意见。',
      '2024-03-04/2024-05-06',
      '2024-07-02',
    ],
    [
      'feedback first',
      '2024年7月2日,县委第二巡察组向县水利局党组反馈了巡察情况(巡察时间为2024年3月4日至5月6日)。',
      '2024-03-04/2024-05-06',
      '2024-07-02',
    ],
    [
      'over the year',
      '2023年11月4日至2024年1月6日,省委第二巡视组对白鹭市开展了巡视。',
      '2023-11-04/2024-01-06',
      undefined,
    ],
    [
      'after the day on which the team came',
      '县委第二巡察组于2024年3月4日进驻白鹭镇党委开展巡察,7月2日反馈了意见。',
      undefined,
      '2024-07-02',
    ],
    [
      'two bodies told on two days',
      '2024年3月4日至5月6日,市委第二巡察组开展了巡察。7月12日、7月14日,分别向开发区、集团反馈了意见。',
      '2024-03-04/2024-05-06',
      '2024-07-12',
    ],
    [
      'at a meeting',
      '2024年3月4日至5月6日,县委巡察组对白鹭镇开展了巡察。7月2日,巡察反馈会召开。',
      '2024-03-04/2024-05-06',
      '2024-07-02',
    ],
    [
      'told to the leaders',
      '2024年3月4日至5月6日,县委巡察组对白鹭镇开展了巡察,7月2日向镇领导班子通报了巡察情况。',
      '2024-03-04/2024-05-06',
      '2024-07-02',
    ],
    ['never dated', '近期,省委第二巡视组对白鹭市开展了巡视,并反馈了意见。', undefined, undefined],
  ])('%s', (_, opening, period, feedback) => {
    expect(valuesFound(findPeriod, opening + END)['/inspection/period']).toBe(period);
    expect(valuesFound(findFeedback, opening + END)['/inspection/feedback']).toBe(feedback);
  });
});
