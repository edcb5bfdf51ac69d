import { type KindSignals, opening } from '../signal';

/** 巡视进驻公告: a team comes, for how long, and how it can be reached. */
export const DISPATCH: KindSignals = {
  kind: 'dispatch',
  threshold: 5,
  signals: [
    {
      name: 'a team that comes',
      weight: 2,
      holds: (_, text) =>
        /巡[视察][^。]{0,10}组?[^。]{0,60}(?:进驻|入驻|将对|(?:对|到)[^。]{2,80}(?:开展|进行)[^。]{0,12}巡[视察])|巡[视察][^。]{0,40}动员|(?:组建|成立)[^。]{0,12}巡[视察]组/u.test(
          opening(text),
        ),
    },
    {
      name: 'how the team is reached',
      weight: 2,
      holds: (_, text) => /(?:值班|举报|联系|专门)[^。]{0,6}电话|邮政信箱|意见箱/u.test(text),
    },
    {
      name: 'for how long',
      weight: 1,
      holds: (_, text) => /巡[视察](?:时间|期间|工作从)|(?:为期|时间)[^。]{0,8}(?:个月|天)|截止/u.test(text),
    },
    {
      name: 'what is taken in',
      weight: 1,
      holds: (_, text) => /(?:主要|集中)?受理[^。]{0,30}(?:反映|问题|来信|来电)/u.test(text),
    },
    { name: 'much on rectification', weight: -3, holds: (_, text) => (text.match(/整改/gu)?.length ?? 0) > 6 },
  ],
};
