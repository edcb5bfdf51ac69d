/** What a number of a team or a round is written with, in a folded text. */
export const ORDINAL = '[一二三四五六七八九十〇零百\\d]{1,4}';

/**
 * The Party committees that send inspection teams, longest first, for patterns: 中央, 省委, 自治区党委, 市委, 区委, 县委,
 * 旗委, 州委, 地委, 盟委, 集团党委, 厅党组, 校党委, 街道党工委.
 */
export const SENDER = '(?:中央|[\\p{Script=Han}]{0,12}?(?:[省市区县州盟旗地师团]委|党组|党委|党工委))';
