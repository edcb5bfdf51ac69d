import type { KindSignals } from '../signal';

const SANCTIONED = /(?:受到|给予)[^。]{0,40}(?:警告|处分|撤职|开除|诫勉)/gu;

/** 典型问题通报: several cases of broken discipline, made known to warn. Not: cases of other authorities. */
export const CIRCULAR: KindSignals = {
  kind: 'circular',
  threshold: 5,
  signals: [
    {
      name: 'cases that are made known',
      weight: 2,
      holds: (_, text) =>
        /(?:通报|曝光)(?:如下|了)|(?:通报|曝光)[^。]{0,40}[起例][^。]{0,40}(?:问题|案例)|[起例][^。]{0,60}(?:问题|案例|案件)[^。]{0,14}(?:通报|曝光)|(?:问题|案例|案件)[^。]{0,6}(?:进行|予以)?了?(?:公开)?(?:通报|曝光)|公开(?:通报|曝光)/u.test(
          text.slice(0, 900),
        ),
    },
    { name: 'several sanctions', weight: 2, holds: (_, text) => (text.match(SANCTIONED)?.length ?? 0) >= 2 },
    {
      name: 'nothing on Party discipline',
      weight: -4,
      holds: (title, text) => !/纪委|监委|党内|政务|八项规定|违纪/u.test(title + text),
    },
  ],
};
