import type { Basis, Evidence } from '../../src/notice/evidence';
import type { Notice, NoticeDate, OutlineNode } from '../../src/notice/schema';

/** An invented notice with every kind of value: stated, inferred, repaired, ambiguous, and not stated. */
export const TEXT = [
  '按照市委巡察工作安排，2024年3月11日至5月17日，市委第四巡察组对市城市管理局党组开展常规巡察，7月24日反馈了巡察意见。现将整改进展情况通报如下。',
  '局党组六次专题研究巡察整改，把反馈意见拆成4个方面31个问题，逐条定出96项措施，2024926日印发《巡察整改任务清单》。截至1月底，31个问题已完成27个，基本完成3个，1个仍在推进，问题完成率87.1%；措施已落实90余项，落实率94%。',
  '整改期间，给予党纪处分12人（党内警告7人，严重警告3人，留党察看1人，开除党籍1人）；政务处分6人（警告3人，记过1人，降级1人）；组织处理21人；诫勉5人，提醒谈话、批评教育34人次；新立制度15项；清退违规发放补贴46.83万元，挽回损失近120万元。巡察组移交的18件信访件全部办结，7条问题线索办结6条，办结率85.7%。',
  '一、关于“垃圾分类推进偏慢”问题的整改情况',
  '（一）补齐收运短板。添置厨余垃圾收运车22辆，把41个老旧小区纳入定时定点收运，出台《云溪市生活垃圾分类收运管理办法》，全年收运厨余垃圾超3.6万吨。',
  '（二）压实街道责任。修订《街道环境卫生考核细则》，每月通报一次排名，连续两次末位的由分管局领导约谈。',
  '（三）盯住处置末端。对2座中转站实施除臭改造，投入约860万元，周边投诉量同比下降63.5%。',
  '二、关于“道路停车收费管理不严”问题的整改情况',
  '（一）改人工为电子。2024111日起，34条道路统一改用电子计费，停用手工票据，修订《道路停车收费稽核规程》。',
  '（二）清理欠缴账目。核对近三年欠缴记录1.4万余笔，追缴停车费300余万元，注销重复账户217个。',
  '（三）查处违纪人员。直属停车管理中心原副主任周砚青截留停车费，被开除党籍、移送司法机关；收费员岗位实行两年一轮换。',
  '下一步，局党组将继续推进尚未完成的事项，对已完成的事项适时复查。',
  '欢迎广大干部群众对巡察整改落实情况进行监督。联系电话：0500-5550142（工作时间）；通信地址：云溪市望舒区清渠路18号；邮政编码：500100；电子邮箱：xczg@cgj.yunxi.example。',
  '中共云溪市城市管理局党组',
  '2025年2月18日',
].join('\n');

/** Where a quote stands in the text; of several the one after `after`. */
function place(quote: string, after = ''): { start: number; end: number } {
  const from = after === '' ? 0 : TEXT.indexOf(after) + after.length;
  const start = TEXT.indexOf(quote, from);
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return { start, end: start + quote.length };
}

function words(quote: string, after = '', basis: Basis = 'stated'): Evidence {
  return { ...place(quote, after), exact: quote, basis };
}

function outside(exact: string): Evidence {
  return { exact, basis: 'stated' };
}

function section(
  marker: string,
  heading: string,
  problem: string | null,
  to: string,
  children: OutlineNode[] = [],
): OutlineNode {
  const at = TEXT.indexOf(heading);
  const start = TEXT.lastIndexOf('\n', at) + 1;
  return { marker, heading, problem, start, end: TEXT.indexOf(to, at), children };
}

function date(quote: string, value: string | null, basis: Basis, candidates?: string[]): NoticeDate {
  return { value, basis, ...(candidates && { candidates }), ...place(quote) };
}

const OUTLINE: OutlineNode[] = [
  { marker: '前言', heading: null, problem: null, start: 0, end: TEXT.indexOf('一、关于'), children: [] },
  section('一', '关于“垃圾分类推进偏慢”问题的整改情况', '垃圾分类推进偏慢', '二、关于', [
    section('(一)', '补齐收运短板', null, '（二）压实'),
    section('(二)', '压实街道责任', null, '（三）盯住'),
    section('(三)', '盯住处置末端', null, '二、关于'),
  ]),
  section('二', '关于“道路停车收费管理不严”问题的整改情况', '道路停车收费管理不严', '下一步', [
    section('(一)', '改人工为电子', null, '（二）清理'),
    section('(二)', '清理欠缴账目', null, '（三）查处'),
    section('(三)', '查处违纪人员', null, '下一步'),
  ]),
  {
    marker: '结语',
    heading: null,
    problem: null,
    start: TEXT.indexOf('下一步'),
    end: TEXT.indexOf('\n中共云溪市'),
    children: [],
  },
];

const EVIDENCE: Notice['evidence'] = {
  '/title': outside('中共云溪市城市管理局党组关于巡察整改进展情况的通报'),
  '/publication/source': outside('云溪市人民政府门户网站'),
  '/publication/date': outside('2025-02-18 10:20'),
  '/signature/body': words('中共云溪市城市管理局党组'),
  '/signature/date': words('2025年2月18日'),
  '/inspection/level': words('市委'),
  '/inspection/team': words('市委第四巡察组'),
  '/inspection/target': words('市城市管理局党组'),
  '/inspection/period': words('2024年3月11日至5月17日'),
  '/inspection/feedback': words('7月24日', '', 'inferred'),
  '/progress/areas': words('4个方面'),
  '/progress/problems': words('31个问题'),
  '/progress/measures': words('96项措施'),
  '/progress/completed': words('27个'),
  '/progress/partlyCompleted': words('3个', '基本完成'),
  '/progress/ongoing': words('1个', '基本完成3个，'),
  '/progress/ratePercent': words('87.1%'),
  '/progress/asOf': words('1月底', '截至', 'inferred'),
  '/referrals/petitions/received': words('18件'),
  '/referrals/petitions/closed': words('全部办结'),
  '/referrals/petitions/ratePercent': words('全部办结'),
  '/referrals/leads/received': words('7条'),
  '/referrals/leads/closed': words('6条'),
  '/referrals/leads/ratePercent': words('85.7%'),
  '/accountability/partyDiscipline/total': words('12人'),
  '/accountability/partyDiscipline/breakdown/党内警告': words('7人', '党内警告'),
  '/accountability/partyDiscipline/breakdown/党内严重警告': words('3人', '严重警告'),
  '/accountability/partyDiscipline/breakdown/留党察看': words('1人', '留党察看'),
  '/accountability/partyDiscipline/breakdown/开除党籍': words('1人', '开除党籍'),
  '/accountability/governmentSanction/total': words('6人', '政务处分'),
  '/accountability/governmentSanction/breakdown/警告': words('3人', '6人（警告'),
  '/accountability/governmentSanction/breakdown/记过': words('1人', '记过'),
  '/accountability/governmentSanction/breakdown/降级': words('1人', '降级'),
  '/accountability/organizationalMeasures/total': words('21人'),
  '/accountability/admonition': words('5人', '诫勉'),
  '/accountability/reminder': words('34人次'),
  '/accountability/institutions': words('15项'),
  '/accountability/refundedYuan': words('46.83万元'),
  '/accountability/recoveredYuan': words('120万元'),
  '/contact/phones/0': words('0500-5550142'),
  '/contact/address': words('云溪市望舒区清渠路18号'),
  '/contact/postcode': words('500100'),
  '/contact/emails/0': words('xczg@cgj.yunxi.example'),
};

export const NOTICE: Notice = {
  schemaVersion: 1,
  kind: 'rectification',
  title: '中共云溪市城市管理局党组关于巡察整改进展情况的通报',
  publication: { source: '云溪市人民政府门户网站', date: '2025-02-18', time: '10:20', edition: null },
  signature: { body: '中共云溪市城市管理局党组', date: '2025-02-18' },
  inspection: {
    type: '巡察',
    level: 'municipal',
    round: null,
    team: '市委第四巡察组',
    target: '市城市管理局党组',
    period: '2024-03-11/2024-05-17',
    feedback: '2024-07-24',
  },
  progress: {
    areas: 4,
    problems: 31,
    measures: 96,
    tasks: null,
    completed: 27,
    partlyCompleted: 3,
    ongoing: 1,
    ratePercent: 87.1,
    asOf: '2025-01',
  },
  referrals: {
    petitions: { received: 18, closed: 18, ratePercent: 100 },
    leads: { received: 7, closed: 6, ratePercent: 85.7 },
  },
  accountability: {
    partyDiscipline: { total: 12, breakdown: { 党内警告: 7, 党内严重警告: 3, 留党察看: 1, 开除党籍: 1 } },
    governmentSanction: { total: 6, breakdown: { 警告: 3, 记过: 1, 降级: 1 } },
    organizationalMeasures: { total: 21, breakdown: {} },
    admonition: 5,
    reminder: 34,
    institutions: 15,
    refundedYuan: 468300,
    recoveredYuan: 1200000,
  },
  outline: OUTLINE,
  documents: [
    { title: '巡察整改任务清单', action: 'issued', ...place('巡察整改任务清单') },
    { title: '云溪市生活垃圾分类收运管理办法', action: 'issued', ...place('云溪市生活垃圾分类收运管理办法') },
    { title: '街道环境卫生考核细则', action: 'revised', ...place('街道环境卫生考核细则') },
    { title: '道路停车收费稽核规程', action: 'revised', ...place('道路停车收费稽核规程') },
  ],
  people: [{ name: '周砚青', post: '直属停车管理中心原副主任', outcome: '开除党籍、移送司法机关', ...place('周砚青') }],
  dates: [
    date('2024年3月11日至5月17日', '2024-03-11/2024-05-17', 'stated'),
    date('7月24日', '2024-07-24', 'inferred'),
    date('2024926日', '2024-09-26', 'repaired'),
    date('1月底', '2025-01', 'inferred'),
    date('2024111日', null, 'ambiguous', ['2024-01-11', '2024-11-01']),
    date('2025年2月18日', '2025-02-18', 'stated'),
  ],
  amounts: [
    { yuan: 468300, bound: 'exact', ...place('46.83万元') },
    { yuan: 1200000, bound: 'about', ...place('120万元') },
    { yuan: 8600000, bound: 'about', ...place('860万元') },
    { yuan: 3000000, bound: 'over', ...place('300余万元') },
  ],
  percents: [
    { value: 87.1, bound: 'exact', ...place('87.1%') },
    { value: 94, bound: 'exact', ...place('94%') },
    { value: 85.7, bound: 'exact', ...place('85.7%') },
    { value: 63.5, bound: 'exact', ...place('63.5%') },
  ],
  contact: {
    phones: ['0500-5550142'],
    address: '云溪市望舒区清渠路18号',
    postcode: '500100',
    emails: ['xczg@cgj.yunxi.example'],
  },
  checks: [
    { code: 'sum', subject: '/accountability/partyDiscipline', status: 'ok', stated: 12, computed: 12 },
    { code: 'sum', subject: '/progress', status: 'ok', stated: 31, computed: 31 },
    { code: 'rate', subject: '/progress', status: 'unclear', stated: 87.1, computed: null },
    { code: 'rate', subject: '/referrals/leads', status: 'ok', stated: 85.7, computed: 85.7 },
    { code: 'order', subject: '/inspection', status: 'ok', stated: null, computed: null },
    { code: 'numbering', subject: '/outline', status: 'ok', stated: null, computed: null },
    { code: 'repair', subject: '/dates/2', status: 'ok', stated: '2024926日', computed: '2024-09-26' },
    { code: 'repair', subject: '/dates/4', status: 'unclear', stated: '2024111日', computed: null },
    { code: 'sum', subject: '/accountability/governmentSanction', status: 'fail', stated: 6, computed: 5 },
  ],
  text: TEXT,
  evidence: EVIDENCE,
};

/** A notice of the same kind that states next to nothing. */
export const BARE: Notice = {
  ...NOTICE,
  title: null,
  publication: { source: null, date: null, time: null, edition: null },
  signature: { body: null, date: null },
  inspection: { type: null, level: null, round: null, team: null, target: null, period: null, feedback: null },
  progress: {
    areas: null,
    problems: null,
    measures: null,
    tasks: null,
    completed: null,
    partlyCompleted: null,
    ongoing: null,
    ratePercent: null,
    asOf: null,
  },
  referrals: { petitions: null, leads: null },
  accountability: {
    partyDiscipline: null,
    governmentSanction: null,
    organizationalMeasures: null,
    admonition: null,
    reminder: null,
    institutions: null,
    refundedYuan: null,
    recoveredYuan: null,
  },
  outline: [],
  documents: [],
  people: [],
  dates: [],
  amounts: [],
  percents: [],
  contact: { phones: [], address: null, postcode: null, emails: [] },
  checks: [],
  evidence: {},
};
