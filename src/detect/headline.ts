import type { NoticeKind } from '../notice/kinds';
import { squeeze } from '../text/squeeze';
import { SAYS, SAYS_OTHER } from './headlines';
import { KINDS } from './kinds';

/** 深度关注丨…, 【解读】…, 警示教育|…: a column of comment, study or story, whatever it goes on to say. */
const COLUMN =
  /^【?[^丨|:】]{0,12}(?:关注|评论?|锐评|观潮|网语|警示|警钟|漫画|说纪|小课|为鉴|看进展|谈|解读|故事|综述|观察|镜鉴|课堂|问答|学习|图解|一图|纪录|“纪”录|声音)[^丨|:】]{0,8}[丨|:】]/u;

/**
 * The kind of the notice that a headline announces, for lists of links; null if it announces none.
 * @param headline as the page has it
 */
export function kindOfHeadline(headline: string): NoticeKind | null {
  const words = squeeze(headline);
  return KINDS.find(({ kind }) => SAYS[kind].test(words) && !saysOther(kind, words))?.kind ?? null;
}

/** Whether a headline says that its page is not of a kind. */
export function saysOther(kind: NoticeKind, headline: string): boolean {
  return SAYS_OTHER[kind].test(headline) || COLUMN.test(headline);
}
