import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/extract/people/find-people';
import { fold } from '../../src/text/fold';

function peopleIn(text: string) {
  const people = findPeople(text, fold(text));
  for (const { name, post, outcome, start, end } of people) {
    expect(text.slice(start, end)).toBe(name);
    if (post) expect(text).toContain(post);
    if (outcome) expect(text).toContain(outcome);
  }
  return people.map(({ name, post, outcome }) => [name, post, outcome]);
}

describe('who holds an office', () => {
  it.each([
    ['县委书记何东升主持会议。', ['何东升', '县委书记', null]],
    ['由局党组书记、局长杜一鸣任组长。', ['杜一鸣', '局党组书记、局长', null]],
    // Two characters and then a verb; three and then a verb.
    ['镇党委书记丁伟切实负责。', ['丁伟', '镇党委书记', null]],
    ['镇党委书记丁小伟带头。', ['丁小伟', '镇党委书记', null]],
    ['馆长张和平主持。', ['张和平', '馆长', null]],
    // Compound surnames.
    ['院长上官云担任组长。', ['上官云', '院长', null]],
    ['院长司马相云担任组长。', ['司马相云', '院长', null]],
    // 和 may belong to the name of a body.
    ['3月5日,住房和建设局局长陈敬之带队。', ['陈敬之', '住房和建设局局长', null]],
    ['成立以校长(正处级)苏敬之为组长的专班。', ['苏敬之', '校长', null]],
    // A character that else ends a name may stand in its midst.
    ['党工委书记骆其昌主持召开会议。', ['骆其昌', '党工委书记', null]],
    ['党工委书记骆伟其涉嫌违纪。', ['骆伟', '党工委书记', null]],
    ['县长海澜领办6个问题。', ['海澜', '县长', null]],
    // A dotted name ends where a word begins that may follow names.
    ['镇长阿力木·买买提逐条研究。', ['阿力木·买买提', '镇长', null]],
    ['副主任斯琴高娃牵头督办。', ['斯琴高娃', '副主任', null]],
    // A comma between posts joins them, one between other things does not.
    ['清理食堂、车队,原站长鲍大山牵头。', ['鲍大山', '原站长', null]],
    ['检查食堂、车队、站长鲍大山牵头。', ['鲍大山', '站长', null]],
  ])('%s', (text, person) => expect(peopleIn(text)).toEqual([person]));
});

describe('whose case is told', () => {
  it.each([
    [
      '原科长傅一川受贿,被开除党籍、开除公职,移送司法机关。',
      [['傅一川', '原科长', '被开除党籍、开除公职,移送司法机关']],
    ],
    ['给予原科长傅一川党内警告处分。', [['傅一川', '原科长', '党内警告']]],
    ['副局长傅一川主动投案。', [['傅一川', '副局长', '主动投案']]],
    // One list, one outcome; the second shares the post too.
    [
      '对副站长傅一川、李大海两人立案审查。',
      [
        ['傅一川', '副站长', '立案审查'],
        ['李大海', '副站长', '立案审查'],
      ],
    ],
    // 查处 stands before; a later sentence says more of one.
    [
      '严肃查处了甲公司原经理傅一川,乙公司原会计李大海等案件。其中,李大海受到留党察看一年处分。',
      [
        ['傅一川', '甲公司原经理', '严肃查处'],
        ['李大海', '乙公司原会计', '留党察看一年'],
      ],
    ],
    // A surname that is a word, and an offence that no list holds: the sanction tells.
    ['原站长乐知远泵站巡护缺位,受到党内警告处分。', [['乐知远', '原站长', '党内警告']]],
    // A surname of no list; what follows it leaves no doubt.
    ['原总工程师言仲方受到政务撤职处分。', [['言仲方', '原总工程师', '政务撤职']]],
    // 党内 begins the sanction; a surname of no list right before one.
    ['给予调研员卜凡党内警告处分。', [['卜凡', '调研员', '党内警告']]],
    ['给予主任仉志远诫勉处理。', [['仉志远', '主任', '诫勉']]],
    // Each of a list has its own measure behind 分别.
    [
      '村支书岑有福、村会计吴明珠套取资金,分别受到留党察看一年、党内警告处分。',
      [
        ['岑有福', '村支书', '留党察看一年'],
        ['吴明珠', '村会计', '党内警告'],
      ],
    ],
    ['对副科长李亮批评教育。', [['李亮', '副科长', '批评教育']]],
    [
      '教师王丽、李霞违规补课,分别受到记过、警告、诫勉处分。',
      [
        ['王丽', '教师', null],
        ['李霞', '教师', null],
      ],
    ],
    [
      '副主任米澜、储光明分头包联。',
      [
        ['米澜', '副主任', null],
        ['储光明', '副主任', null],
      ],
    ],
    // A weak noun, but a former post with a sanction behind it.
    ['村原会计帅火根白条入账,受到党内警告处分。', [['帅火根', '村原会计', '党内警告']]],
    ['立案庭原庭长褚明德违规过问案件,受到政务记过处分。', [['褚明德', '立案庭原庭长', '政务记过']]],
    // What was found out is no part of the post.
    ['查明总务处原处长傅一川擅自改图,给予其政务记过处分。', [['傅一川', '总务处原处长', '政务记过']]],
    // No post.
    ['以傅一川严重违纪违法案为鉴。', [['傅一川', null, null]]],
    [
      '做好傅一川和李大海案件的后半篇文章。',
      [
        ['傅一川', null, null],
        ['李大海', null, null],
      ],
    ],
    // What an office holder did to others is not done to him.
    ['党委书记傅一川主持会议,对三人给予党内警告处分。', [['傅一川', '党委书记', null]]],
  ])('%s', (text, people) => expect(peopleIn(text)).toEqual(people));
});

it('gives each once, at the first mention, with the post said anywhere', () => {
  const text = '以傅一川案为鉴。原科长傅一川被免职。科长傅一川已调离岗位。';
  expect(peopleIn(text)).toEqual([['傅一川', '原科长', '免职']]);
  expect(findPeople(text, fold(text))[0]?.start).toBe(1);
});

describe('no people', () => {
  it.each([
    '区委书记高度重视,局党组书记任组长,主任安排专人。',
    '党组书记、局长全程参与,书记项目落地,院长查房,市长热线接通。',
    '全市长江大保护,县长常态化调度,镇长马上就办。',
    '党委书记陈旧观念转变,主任方案不实,书记于近日赴现场。',
    '查处金融案件3起,查办工程案件,通报典型案例,剖析身边案例。',
    '各级书记和区长带头,林长制、河长制落实,成员单位联动。',
    '对原主任周某、李某某立案。',
    '学习贯彻习近平总书记重要讲话精神。',
    '中央纪委书记李希在会上强调。',
    '县委第一巡察组组长刘大洪反馈意见。',
    '责令两名支部书记向镇里说明,一人受到党内警告处分。',
    '支部书记王家村的党员参会。',
    '印发《局长张大山讲话摘编》。',
    '联系人:办公室主任李小明。',
  ])('%s', (text) => expect(peopleIn(text)).toEqual([]));
});

it('the leaders of whoever sent the team hold no office in the inspected body', () => {
  const opening = '根据县委统一部署,县委第一巡察组对甲局党组开展巡察。';
  expect(peopleIn(`${opening}传达县委书记胡大川讲话。局党组书记苏敬之表态。`)).toEqual([
    ['苏敬之', '局党组书记', null],
  ]);
  expect(peopleIn('县委书记胡大川表态。')).toEqual([['胡大川', '县委书记', null]]);
});
