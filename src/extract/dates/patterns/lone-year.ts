import { findAll } from '../../../text/pattern';
import { type DatePattern, single } from '../expression';
import { NO_NUMBER_BEFORE } from './pieces';

// A year that lost its 年 or its century: 较2021增长, 2020累计完成, 与19同期, 21年3月5日; not 2021起案件, 19个, 近20年.

const AFTER =
  '(?:全年|[上下]半年|[一二三四]季度|累计|同期|增长|下降|上升|提高|提升|减少|增加|以来|至今|[底末初](?!步|始))';
/** At the start of a clause a verb that counts what a year brought will do too. */
const VERB_AFTER = '(?:办理|完成|实现|新增|开展|组织|投入|争取)';
const YEAR = new RegExp(
  `(?=(?:19|20)\\d\\d)${NO_NUMBER_BEFORE}(?:(?<![〔\\[(])(?:19|20)\\d\\d(?=${AFTER})|(?<=^|[,。;:\\n])(?:19|20)\\d\\d(?=${VERB_AFTER}))`,
  'gu',
);
const SHORT = new RegExp(
  '(?=\\d\\d(?:年|同期))(?:(?<=[与较比同])(?<compared>\\d\\d)(?=年?同期|年(?:下降|增长|上升|提高|减少|增加|[底末]))' +
    '|(?<![\\d.第近满刑约共达逾])(?<dated>[12]\\d)年(?<month>1[0-2]|[1-9])月(?:(?<day>3[01]|[12]\\d|[1-9])日)?)',
  'dgu',
);
const CENTURY = 2000;

/** Years without their 年, or with two digits. */
export const findLoneYears: DatePattern = (folded) => {
  const full = findAll(folded, YEAR).map(({ start, end, exact }) =>
    single({ start, end, readings: [{ year: Number(exact), month: null, day: null }], lost: true }),
  );
  const short = findAll(folded, SHORT).map(({ start, end, groups: { compared, dated, month, day } }) => {
    const year = CENTURY + Number(compared?.exact ?? dated?.exact);
    const reading = { year, month: month ? Number(month.exact) : null, day: day ? Number(day.exact) : null };
    return single({ start, end, readings: [reading], lost: true });
  });
  return [...full, ...short];
};
