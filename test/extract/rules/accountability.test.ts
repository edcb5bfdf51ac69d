import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/extract/rule';
import { findInstitutions } from '../../../src/extract/rules/accountability/institutions';
import { findAdmonition, findReminder } from '../../../src/extract/rules/accountability/measures';
import { findRecovered, findRefunded } from '../../../src/extract/rules/accountability/money';
import { findSanctions } from '../../../src/extract/rules/accountability/sanctions';
import { findReferrals } from '../../../src/extract/rules/referrals/referrals';
import { sourceOf, valuesFound } from '../source-of';

const RULES = [findSanctions, findAdmonition, findReminder, findInstitutions, findRefunded, findRecovered];
const findAccountability: Rule = (source) => RULES.flatMap((rule) => rule(source));

function under(prefix: string, expected: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(expected).map(([field, value]) => [`${prefix}/${field}`, value]));
}

describe('the statement on discipline', () => {
  it.each<[string, string, Record<string, number>]>([
    [
      'in brackets',
      '整改期间,给予党纪处分12人(党内警告7人,严重警告3人,留党察看1人,开除党籍1人);政务处分5人(警告3人,记过1人,开除1人);组织处理21人;诫勉5人,教育提醒34人;建立完善制度15项;清退款项46.83万元,挽回其他经济损失120万元。',
      {
        'partyDiscipline/total': 12,
        'partyDiscipline/breakdown/党内警告': 7,
        'partyDiscipline/breakdown/党内严重警告': 3,
        'partyDiscipline/breakdown/留党察看': 1,
        'partyDiscipline/breakdown/开除党籍': 1,
        'governmentSanction/total': 5,
        'governmentSanction/breakdown/警告': 3,
        'governmentSanction/breakdown/记过': 1,
        'governmentSanction/breakdown/开除': 1,
        'organizationalMeasures/total': 21,
        admonition: 5,
        reminder: 34,
        institutions: 15,
        refundedYuan: 468300,
        recoveredYuan: 1200000,
      },
    ],
    [
      'with 其中, 人次, full-width marks',
      '整改以来，共给予党纪处分共计９人，其中党内警告８人、撤销党内职务１人；组织处理６人次（调离岗位２人次，其他４人次）。',
      {
        'partyDiscipline/total': 9,
        'partyDiscipline/breakdown/党内警告': 8,
        'partyDiscipline/breakdown/撤销党内职务': 1,
        'organizationalMeasures/total': 6,
        'organizationalMeasures/breakdown/调离岗位': 2,
        'organizationalMeasures/breakdown/其他': 4,
      },
    ],
    [
      'figures without a total',
      '责令3个党组织作出检查,给予党内警告二人、政务记过1人、诫勉4人、辞退1人。',
      {
        'partyDiscipline/breakdown/党内警告': 2,
        'governmentSanction/breakdown/记过': 1,
        'organizationalMeasures/breakdown/辞退': 1,
        admonition: 4,
      },
    ],
    [
      'reminders and institutions counted in parts',
      '给予党纪处分0人,谈话提醒、责令检查和批评教育共204人;新订制度38项,修订制度25项。',
      { 'partyDiscipline/total': 0, reminder: 204, institutions: 63 },
    ],
    [
      'counts before the measures',
      '整改期间，对3名责任人进行批评教育，对1名干部进行诫勉，建立完善制度9项。',
      { reminder: 3, admonition: 1, institutions: 9 },
    ],
    [
      'counts before the sanctions',
      '先后有6名党员干部受到党纪处分,3名干部受到政务处分,12人被组织处理,8人被诫勉谈话。',
      {
        'partyDiscipline/total': 6,
        'governmentSanction/total': 3,
        'organizationalMeasures/total': 12,
        admonition: 8,
      },
    ],
    [
      'counts before the kinds',
      '给予2人党内严重警告处分、3名党员党内警告处分、1人政务记过处分。',
      {
        'partyDiscipline/breakdown/党内严重警告': 2,
        'partyDiscipline/breakdown/党内警告': 3,
        'governmentSanction/breakdown/记过': 1,
      },
    ],
    [
      'a mark lost between two kinds, whose counts stand behind them',
      '给予党内警告2人党内严重警告1人。',
      { 'partyDiscipline/breakdown/党内警告': 2, 'partyDiscipline/breakdown/党内严重警告': 1 },
    ],
    [
      'colons, and the count behind 的',
      '党纪处分:5人;政务处分:2人;给予组织处理的9人。',
      { 'partyDiscipline/total': 5, 'governmentSanction/total': 2, 'organizationalMeasures/total': 9 },
    ],
    [
      'several sentences, the joint number before each kind',
      '组织处理33人,诫勉9人。共有19人受到党纪政务处分(其中4人受到两种处分):党纪处分14人,分别为开除党籍3人、党内警告11人;政务处分9人。',
      {
        'organizationalMeasures/total': 33,
        admonition: 9,
        'partyDiscipline/total': 14,
        'partyDiscipline/breakdown/开除党籍': 3,
        'partyDiscipline/breakdown/党内警告': 11,
        'governmentSanction/total': 9,
      },
    ],
    [
      'what the institutions are about',
      '组织处理4人,健全完善党建、财务等方面制度19项,新出台制度性文件3份。',
      { 'organizationalMeasures/total': 4, institutions: 22 },
    ],
    [
      'the kinds first, then their counts',
      '给予党纪处分9人,党内警告、党内严重警告、开除党籍分别为5人、3人、1人。',
      {
        'partyDiscipline/total': 9,
        'partyDiscipline/breakdown/党内警告': 5,
        'partyDiscipline/breakdown/党内严重警告': 3,
        'partyDiscipline/breakdown/开除党籍': 1,
      },
    ],
    [
      'one kind alone',
      '给予党纪处分2人,均为党内警告;政务处分1人,为记过。',
      {
        'partyDiscipline/total': 2,
        'partyDiscipline/breakdown/党内警告': 2,
        'governmentSanction/total': 1,
        'governmentSanction/breakdown/记过': 1,
      },
    ],
    [
      'institutions done away with, which are not counted',
      '组织处理4人,修订制度9项、废止4项。',
      { 'organizationalMeasures/total': 4, institutions: 9 },
    ],
    [
      'institutions in all and in parts',
      '组织处理4人,建章立制32项,其中新建制度12项,修订完善制度20项。',
      { 'organizationalMeasures/total': 4, institutions: 32 },
    ],
    [
      'institutions in all, of which only some are counted',
      '组织处理4人,累计制定修订制度34项,其中新制定《用车细则》等13项、修订21项。',
      { 'organizationalMeasures/total': 4, institutions: 34 },
    ],
    [
      'all that was done, which is no reminder, and the reminders in it',
      '批评教育和处理31人次,其中批评教育、提醒谈话19人次,诫勉5人次。',
      { admonition: 5, reminder: 19 },
    ],
    [
      'several measures under one number behind them',
      '给予党纪处分3人,批评教育、诫勉和组织处理共36人次。',
      { 'partyDiscipline/total': 3 },
    ],
    [
      'a sanction of public institutions',
      '政务处分4人(开除1人、降低岗位等级1人、记过2人)。',
      {
        'governmentSanction/total': 4,
        'governmentSanction/breakdown/开除': 1,
        'governmentSanction/breakdown/降低岗位等级': 1,
        'governmentSanction/breakdown/记过': 2,
      },
    ],
    ['both kinds of sanction under one number, apart', '给予党纪、政务处分8人,诫勉2人。', { admonition: 2 }],
    ['several measures under one number', '对8名干部进行了诫勉谈话、批评教育等处理。', {}],
    [
      'who they are, which is no kind',
      '组织处理6人次,其中县管干部2人、免职1人。',
      { 'organizationalMeasures/total': 6, 'organizationalMeasures/breakdown/免职': 1 },
    ],
    [
      'what is due, and what is paid',
      '组织处理4人,应清退资金36万元,已清退30万元。',
      { 'organizationalMeasures/total': 4, refundedYuan: 300_000 },
    ],
    [
      'money taken in that was not taken wrongly',
      '组织处理4人,追缴土地出让金3200万元。',
      { 'organizationalMeasures/total': 4 },
    ],
    [
      'institutions without a verb of their own',
      '组织处理4人,建章立制52项。',
      { 'organizationalMeasures/total': 4, institutions: 52 },
    ],
    ['one number for both kinds of sanction and more', '给予党纪政务处分和组织处理31人。', {}],
    ['one number for both kinds of sanction', '给予党纪政务处分12人,批评教育3人。', { reminder: 3 }],
    ['a case that counts nobody', '对原主要负责人给予党内严重警告处分并调离岗位。', {}],
  ])('%s', (_, text, expected) => {
    expect(valuesFound(findAccountability, text)).toEqual(under('/accountability', expected));
  });

  it('may count money taken in as paid back where it says nothing else of it, and says that this is inferred', () => {
    const inferred = findRefunded(sourceOf('组织处理4人,收缴违规发放的补助1.2万元。'));
    expect(inferred).toMatchObject([{ value: 12_000, basis: 'inferred' }]);
    const stated = findRefunded(sourceOf('组织处理4人,追缴资金9万元,清退款项3万元。'));
    expect(stated).toMatchObject([{ value: 30_000, basis: 'stated' }]);
  });

  it('may stand in several parts of a section that is on no problem', () => {
    const text =
      '巡察组反馈了意见,现将整改情况通报如下。\n一、关于“监管不严”问题的整改情况\n核查了12户。\n二、严明纪律\n(一)严肃问责。给予党纪处分3人。\n(二)退回款项。清退违规款项5万元。\n(三)完善制度。新制定制度7项。';
    expect(valuesFound(findAccountability, text)).toEqual(
      under('/accountability', { 'partyDiscipline/total': 3, institutions: 7, refundedYuan: 50_000 }),
    );
  });

  it.each(['关于落实主体责任的问题', '落实全面从严治党主体责任方面', '管党治党责任不到位'])(
    'is not read from a section headed %s',
    (heading) => {
      const text = `现将整改情况通报如下。\n一、${heading}\n给予党内警告1人,诫勉2人,清退3.2万元,修订制度2项。\n二、关于“选人不严”问题\n办了。`;
      expect(valuesFound(findAccountability, text)).toEqual({});
    },
  );

  it('is not read from a section on one problem', () => {
    const text =
      '巡察组反馈了意见,现将整改情况通报如下。\n一、关于“监管不严”问题的整改情况\n(一)严肃查处。给予党纪处分3人,诫勉2人,清退款项5万元。';
    expect(valuesFound(findAccountability, text)).toEqual({});
  });
});

describe('what was handed over', () => {
  it.each<[string, Record<string, number>]>([
    [
      '对省委巡视组移交的449件信访积案,进行了集中办理,目前已办结447件,办结率为99.55%。对巡视移交的32件问题线索,目前已办结32件。',
      {
        'petitions/received': 449,
        'petitions/closed': 447,
        'petitions/ratePercent': 99.55,
        'leads/received': 32,
        'leads/closed': 32,
      },
    ],
    [
      '巡察组移交信访件9件,已全部办结;移交问题线索3条,办结2条。',
      { 'petitions/received': 9, 'petitions/closed': 9, 'leads/received': 3, 'leads/closed': 2 },
    ],
    ['巡视组转交的检举控告件已全部办结。', { 'petitions/ratePercent': 100 }],
    // Listed subjects share what is said behind the last.
    [
      '巡察组移交信访件86件、问题线索21件,已全部办结。',
      { 'petitions/received': 86, 'petitions/closed': 86, 'leads/received': 21, 'leads/closed': 21 },
    ],
    [
      '对移交的30件信访件和6条问题线索,分别办结29件和5条。',
      { 'petitions/received': 30, 'petitions/closed': 29, 'leads/received': 6, 'leads/closed': 5 },
    ],
    // What is said of the whole comes before what is said of a part.
    ['巡察组移交问题线索9件,已全部处置完毕,其中立案5件、予以了结4件。', { 'leads/received': 9, 'leads/closed': 9 }],
    [
      '移交的7件信访积案已化解6件;移交的4条问题线索已办结。',
      { 'petitions/received': 7, 'petitions/closed': 6, 'leads/received': 4, 'leads/closed': 4 },
    ],
    ['巡察组交办的信访积案3件已全部化解。', { 'petitions/received': 3, 'petitions/closed': 3 }],
    // Counted together, of a part, of an earlier inspection, or of the body's own work: none of the subject's own.
    ['巡察组移交信访件和问题线索共15件,已办结13件。', {}],
    ['巡察组移交问题线索10件,其中县纪委办理4件,局党组办理6件,均已办结。', { 'leads/received': 10, 'leads/closed': 10 }],
    ['上一轮巡察移交的信访件3件已全部办结。', {}],
    ['全年受理来信来访126件次,办结125件。', {}],
    ['巡视组转来信访件63件,办结60件。', { 'petitions/received': 63, 'petitions/closed': 60 }],
    ['巡视组移交的问题线索12件,均已核查了结。', { 'leads/received': 12, 'leads/closed': 12 }],
    ['受理来信来访,电话:0351-7809436,邮编:030900。', {}],
    ['收到巡察组移交的问题线索11条,处置完成10条。', { 'leads/received': 11, 'leads/closed': 10 }],
    ['纪委处置问题线索28条,办结信访件6件。', {}],
  ])('%s', (text, expected) => {
    expect(valuesFound(findReferrals, text)).toEqual(under('/referrals', expected));
  });
});
