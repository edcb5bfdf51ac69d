import type { Span } from '../notice/evidence';
import type { Bound } from '../notice/schema';

/** What may stand between a qualifier and the figure: 超过人民币20万元, 约为30%. */
const LINK = '(?:人民币|了|达|为|有|占|合|计)?[ ]{0,2}$';

/** The longest words that end at the figure count, so that 不低于 is not read as 低于, nor 不超过 as 超过. */
const BEFORE = new RegExp(
  `(?:${[
    '(?<over>不少于|不低于|不小于|不下于?|至少|超过|超出|超|逾|多于|高于|大于|突破)',
    '(?<under>不足|不到|不超过?|未超过?|不高于|不多于|不大于|低于|少于|小于|未达到?|至多|最多)',
    // 节约20万元, 签约3亿元 and 最近5% state no approximation.
    '(?<about>(?<![节合签履违解预邀制条特公契续])约|(?<![最附邻临就靠])近)',
  ].join('|')})${LINK}`,
  'u',
);
const AFTER = new RegExp(
  `^(?:${[
    '(?<over>[ ]?(?:\\(含\\)|\\(不含\\))?(?:及|或)?以上|余|多(?![种个项]))',
    '(?<under>[ ]?(?:\\(含\\)|\\(不含\\))?(?:及|或)?(?:以下|以内|之内))',
    '(?<about>[ ]?(?:左右|上下))',
  ].join('|')})`,
  'u',
);
const BOUNDS = ['over', 'under', 'about'] as const;

/**
 * How the words around a figure bound it: 超 余 以上 over, 不足 以下 under, 近 约 左右 about.
 * @param folded the folded text
 */
export function boundAround(folded: string, { start, end }: Span): Bound {
  const stated = BEFORE.exec(folded.slice(Math.max(0, start - 8), start)) ?? AFTER.exec(folded.slice(end, end + 8));
  return BOUNDS.find((bound) => stated?.groups?.[bound] !== undefined) ?? 'exact';
}
