import fc from 'fast-check';

const words = (list: string) => list.trim().split(/\s+/u);

/** What notices are made of, in pieces that fit together in ways nobody thought of. */
const VOCABULARY = [
  ...words(
    '一、 （一） (二) 1. ２． （1） ① 一是 二是 第一， 问题1： 问题二 前言 结语 关于 针对 的整改情况 下一步 欢迎',
  ),
  ...words('（ ） ( ) 《 》 〈 〉 “ ” 「 【 】 [ ] 〔 〕 ， 。 ； ： 、 ！ , . ; : — - ~ 至 和 /'),
  ...words('0 1 2 12 31 2024 20240229 １２ 九 十 百 二〇二四 廿 两 零 点 ,000 年 月 日 上旬 底 今年 去年 次年 近3年'),
  ...words('截至 以来 同期 2023年9月6日至11月24日 万 亿 元 万余元 % ％ 百分之 个百分点 超 不足 约 以上 左右 多'),
  ...words('个 项 条 件 人 人次 名 方面 类 问题 举措 任务 完成 整改 办结 办结率 移交 问题线索 信访件 全部'),
  ...words('党纪处分 政务处分 组织处理 党内警告 警告 开除党籍 诫勉 其中 分别为 教育提醒 清退 挽回 建立制度'),
  ...words('省委第五巡视组 巡视 巡察 反馈 现将 公布如下 书记 原主任 局长 王 欧阳 张三 被 给予 涉嫌 等 查处 案'),
  ...words(
    '局长王明 原主任李三才因受贿 被开除党籍、开除公职 受到党内严重警告、政务降级处分 制定 修订 印发 落实 执行情况',
  ),
  ...words(
    '联系电话 传真 邮编 地址 邮箱 0571- 12388 a@b.cn @ 310000 中共 委员会 党组 (下转第六版) （紧接第五版） 第3页',
  ),
  ...words('返回顶部 __proto__ constructor'),
  ...['\n', '\n', ' ', '\u3000', '\u0000', '\uFEFF', '\u200B', '\uD800', '\uDC00'],
];
/** Pieces that are repeated until a pattern that goes back over them would be seen to. */
const REPEATED = [
  ...words(
    '1 9 0. 1, ,000 十 亿 点 《 》 《》 （ ） （一） ( “ 一 、 ， 一、 1. 年 1年 1月 1日 2024年 1月1日至 12 、1日',
  ),
  ...words('张 书记 书记王 王三、 原主任 人 1人 警告1人 ，警告 党纪处分 问题 个问题 1个 1件 信访件 移交 元 1元 1万'),
  ...words('百分之 % - 0571- 电话 a a. @ a@ 地址： 制定 印发《a》 、《a》 的 对 巡视组'),
  ...[' ', '\u3000', '\u0000', '\uD800'],
];
const DIGITS = words('1 90 0 ,000 1, .5 １ 十 亿 万 千百 点 〇 二');
const UNITS = words('元 万元 亿元 % ％ 年 月 日 个问题 方面 项举措 人 人次 件 、 -1234567');
const LONGEST = 10_000;

/** Any characters at all: all planes, lone surrogates, control characters. */
const anyCharacters = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes)),
);

const vocabulary = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 200 }).map((all) => all.join(''));

/** Figures that no counter could show. */
const longFigure = fc
  .tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(...DIGITS), fc.nat(400), fc.constantFrom(...UNITS))
  .map(([before, digits, times, unit]) => `${before}1${digits.repeat(times)}${unit}`);

const longRun = fc
  .tuple(fc.constantFrom(...REPEATED), fc.constantFrom(...VOCABULARY), fc.integer({ min: 1, max: LONGEST }))
  .map(([piece, end, length]) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + end);

/** Several long runs in one line, with words between. */
const longLine = fc
  .array(fc.tuple(fc.constantFrom(...REPEATED), fc.constantFrom(...VOCABULARY), fc.integer({ min: 1, max: 600 })), {
    minLength: 2,
    maxLength: 12,
  })
  .map((runs) =>
    runs
      .map(([piece, word, times]) => piece.repeat(times) + word)
      .join('')
      .slice(0, LONGEST),
  );

/** Texts that no notice has. */
export const hostileText = fc.oneof(anyCharacters, vocabulary, longFigure, longRun, longLine);
