import { fold } from '../text/fold';
import type { Line } from './line';

/** 下转第七版, (紧接第六版), (上接A1版): where a newspaper cut the article. */
const PLACE = '第?[A-Z]?[0-9一二三四五六七八九十]{1,5}版';
const JUMP = `(?:[(\\[](?:下转|上接|紧接|文接|接|转)${PLACE}[^()]{0,8}[)\\]]|[(\\[]?(?:下转|上接|紧接|文接)${PLACE})`;
const JUMP_AT_START = new RegExp(`^${JUMP} {0,8}`, 'u');
const JUMP_AT_END = new RegExp(` {0,8}${JUMP}$`, 'u');

/** A page's number: 3, - 3 -, 第3页, 第 3 页 共 8 页. */
const PAGE_NUMBER = /^(?:-? ?\d{1,3} ?-?|第 ?\d{1,3} ?页(?: ?[,/]? ?共 ?\d{1,3} ?页)?|—+ ?\d{1,3} ?—+)$/u;

/** What begins the part below an article: share and print lines, neighbours, related links, the site's footer. */
const BELOW_ARTICLE =
  /^(?:[【[(<·•]? ?(?:返回顶部|返回首页|打印|关闭|字[体号]|收藏|我要纠错|纠错)|上[一]?[篇条页]|下[一]?[篇条页版]|前一[篇条期]|后一[篇条期]|(?:相关|关联|推荐|延伸|热门|更多)(?:链接|阅读|新闻|文章|附件|信息|稿件|内容)|分享(?:到|至|:|$)|扫一扫|(?:责任)?编辑[:：]|作者:|责编|审核:|版权所有|主办(?:单位)?:|承办(?:单位)?:|技术支持|Produced By|网站标识码|附件(?:[:【\d]|$)|手机版|网站地图|联系我们)/iu;

/** In characters: longer lines are prose, and need not be tried. */
const LONGEST_FURNITURE = 60;

/** A line that is read with the article but is no part of it, wherever it stands. */
export function isFurniture({ text, tabular }: Line): boolean {
  if (text.length > LONGEST_FURNITURE) return false;
  const folded = fold(text);
  return (!tabular && PAGE_NUMBER.test(folded)) || folded.replace(JUMP_AT_START, '').trim() === '';
}

/** Whether an article goes on elsewhere from this line, or comes from elsewhere to it: both, where the line is all of it. */
export function jumpsOf(line: string): ('back' | 'onward')[] {
  if (!line.includes('版')) return [];
  const folded = fold(line);
  const start = JUMP_AT_START.exec(folded)?.[0];
  const end = start?.length === folded.length ? undefined : JUMP_AT_END.exec(folded)?.[0];
  return [start, end].flatMap((jump) => (jump ? [jump.includes('转') ? 'onward' : 'back'] : []));
}

/** Whether a line belongs to what stands below an article. */
export function isBelowArticle(line: string): boolean {
  return BELOW_ARTICLE.test(fold(line));
}

/**
 * The part of a line without a jump mark at its start or end.
 * @returns the offsets of the rest in the line, and whether a mark stood there
 */
export function withoutJumps(line: string): { start: number; end: number } {
  if (!line.includes('版')) return { start: 0, end: line.length };
  const folded = fold(line);
  const start = JUMP_AT_START.exec(folded)?.[0].length ?? 0;
  const tail = JUMP_AT_END.exec(folded.slice(start))?.[0].length ?? 0;
  return { start, end: line.length - tail };
}

/** Whether a paragraph ends as a paragraph does, and not in the middle of a sentence. */
export function endsSentence(paragraph: string): boolean {
  return /[。！？；：…!?;:”’」』)）》】]$/u.test(paragraph.trimEnd());
}
