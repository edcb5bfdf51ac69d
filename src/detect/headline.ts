import type { NoticeKind } from '../notice/kinds';
import { fold } from '../text/fold';
import { KINDS } from './kinds';
import type { KindSignals } from './signal';

/** 深度关注丨…, 【解读】…, 警示教育|…: a column of comment, study or story, whatever it goes on to say. */
const COLUMN =
  /^【?[^丨|:】]{0,12}(?:关注|评论?|锐评|观潮|网语|警示|警钟|漫画|说纪|小课|为鉴|进展|谈|解读|故事|综述|观察|镜鉴|课堂|问答|学习|图解|一图|纪录|“纪”录|声音)[^丨|:】]{0,8}[丨|:】]/u;

/**
 * The kind of the notice that a headline announces, for lists of links; null if it announces none.
 * @param headline as the page has it
 */
export function kindOfHeadline(headline: string): NoticeKind | null {
  const words = squeezed(headline);
  return KINDS.find((kind) => saysKind(kind, words))?.kind ?? null;
}

/** A headline without spaces, folded, as the patterns of {@link KindSignals} read it. */
export function squeezed(headline: string): string {
  return fold(headline).replace(/[\s\u200B]/gu, '');
}

export function saysKind(kind: KindSignals, headline: string): boolean {
  return kind.headline.says.test(headline) && !saysOther(kind, headline);
}

/** Whether a headline says that its page is not of a kind. */
export function saysOther({ headline: { not } }: KindSignals, headline: string): boolean {
  return not.test(headline) || COLUMN.test(headline);
}
