import type { KindSignals } from '../signal';

/** 处分通报: somebody was expelled or otherwise sanctioned. */
export const SANCTION: KindSignals = {
  kind: 'sanction',
  threshold: 5,
  signals: [
    {
      name: 'a decision to sanction',
      weight: 3,
      holds: (_, text) =>
        /(?:决定|批准|研究)[^。]{0,80}(?:给予[^。]{0,40}处分|开除党籍|开除[^。]{0,8}公职)|被给予[^。]{0,40}处分/u.test(
          text,
        ),
    },
    { name: 'a sanction given', weight: 2, holds: (_, text) => /给予[^。]{0,30}(?:处分|开除)/u.test(text) },
    {
      name: 'what discipline was broken',
      weight: 2,
      holds: (_, text) => /(?:违反|严重违反)[^。]{0,20}(?:纪律|中央八项规定)|经查[,，]/u.test(text),
    },
  ],
};
