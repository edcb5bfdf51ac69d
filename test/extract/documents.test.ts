import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../src/extract/documents/find-documents';
import { fold } from '../../src/text/fold';
import { titleSpans } from '../../src/text/quotes';

function documentsIn(text: string) {
  const folded = fold(text);
  const documents = findDocuments(text, folded, titleSpans(folded));
  for (const { title, start, end } of documents) expect(text.slice(start, end)).toBe(title);
  return documents;
}

type Action = 'issued' | 'revised' | 'applied' | null;
const rows = (...pairs: [text: string, ...actions: Action[]][]) => pairs;

function expectActions([text, ...actions]: [string, ...Action[]]) {
  expect(
    documentsIn(text).map(({ action }) => action),
    text,
  ).toEqual(actions);
}

describe('the verb before', () => {
  it.each(
    rows(
      ['局党组制定《考勤办法》。', 'issued'],
      ['先后制定、印发《考勤办法》和《值班细则》。', 'issued', 'issued'],
      ['研究出台并严格执行《考勤办法(试行)》。', 'issued'],
      ['修订印发《考勤办法》。', 'revised'],
      ['修订完善并严格落实《考勤办法》。', 'revised'],
      ['建立健全《台账制度》,健全《值班制度》。', 'issued', 'revised'],
      ['审议通过《年度计划》。', 'issued'],
      ['修订制度34项,其中新制定《考勤办法》等13项。', 'issued'],
      ['认真学习新修订《工作条例》。', 'applied'],
      ['认真学习贯彻《工作条例》精神。', 'applied'],
      ['未按《取土办法》办理手续。', 'applied'],
      ['与五家单位签订《合作协议》。', 'issued'],
      // The nearest verb governs, each title its own.
      ['根据《总章》制定《实施细则》。', 'applied', 'issued'],
      ['制定《考勤办法》、完善《值班细则》。', 'issued', 'revised'],
      // A list goes on over what has no 《》.
      ['制定《考勤办法》、用车流程和《值班细则》。', 'issued', 'issued'],
      ['制定了《考勤办法》(试行)、《值班细则》(暂行)。', 'issued', 'issued'],
      // The list is only introduced.
      ['出台了一批制度,包括《考勤办法》《值班细则》。', 'issued', 'issued'],
      ['建立以下制度:《考勤办法》、《值班细则》。', 'issued', 'issued'],
    ),
  )('%s', (...row) => expectActions(row));
});

describe('a verb that does not govern', () => {
  it.each(
    rows(
      // In an attribute.
      ['学习新修订的《工作条例》。', 'applied'],
      ['学习新修订《工作条例》。', 'applied'],
      ['严格按照市里印发的《工作意见》推进。', 'applied'],
      ['修改后的《章程》更清楚。', null],
      // 重新制定 is no 新制定.
      ['旧规作废,重新制定《交流办法》。', 'issued'],
      // In a noun, in quotes, in the title.
      ['梳理落实情况,对《任务清单》销号。', null],
      ['做到“制定一批”,另有《任务清单》。', null],
      ['张榜《关于修订考勤办法的通知》。', null],
      // The verb has another object, before a comma.
      ['制定工作计划,《日常读本》人手一册。', null],
      // 《…》 is where it was printed, not what was made.
      ['做法形成经验在《某某日报》刊发。', null],
      ['违反《财务规定》报销。', null],
      ['审议《年度报告》。', null],
    ),
  )('%s', (...row) => expectActions(row));
});

describe('the words after', () => {
  it.each(
    rows(
      ['开展《考勤办法》执行情况自查。', 'applied'],
      ['对《考勤办法》落实情况进行监督。', 'applied'],
      ['制定的《考勤办法》实施情况良好。', 'applied'],
      ['《考勤办法》已印发执行。', 'issued'],
      ['《考勤办法》经党组会审议通过。', 'issued'],
      ['审议《考勤办法》并通过。', 'issued'],
      ['启动《总体规划》修编。', 'revised'],
      ['开展《总体规划》《专项规划》编制。', 'issued', 'issued'],
      ['对《考勤办法》进行了修订。', 'revised'],
      ['《考勤办法》同时废止。', null],
      ['《旧办法》停止执行,修订《新办法》。', null, 'revised'],
      ['修订《甲办法》,《乙办法》同时废止。', 'revised', null],
      ['以《章程》为根本遵循。', 'applied'],
      ['制定贯彻落实《工作意见》的具体措施。', 'applied'],
      ['完善体系,《甲办法》《乙办法》相继出台。', 'issued', 'issued'],
      ['举办《办事条例》专题讲座。', null],
      ['开展《办事条例》专题学习。', 'applied'],
    ),
  )('%s', (...row) => expectActions(row));
});

it('works are no documents, save where they are studied', () => {
  expectActions(['组织观看《迷途》警示片。', null]);
  expectActions(['制作《初心》专题片。', null]);
  expectActions(['组织学习《历史读本》等书籍。', 'applied']);
});

it('the outermost title counts, and is given as the notice has it', () => {
  expect(documentsIn('印发《关于落实《甲办法》的通知（试行）》。')).toEqual([
    { title: '关于落实《甲办法》的通知（试行）', action: 'issued', start: 3, end: 19 },
  ]);
});

it('gives every occurrence, and none for a mark that is never closed', () => {
  expect(documentsIn('制定《甲》。落实《甲》。见《乙。').map(({ title }) => title)).toEqual(['甲', '甲']);
});
