import { type KindSignals, opening } from '../signal';

/** In characters: a text that gives only its beginning has few words of anything. */
const SHORT = 600;

/**
 * 整改通报: the inspected body reports what it did about the findings. It speaks of an inspection of itself, of the
 * findings given to it, and announces the publication. News about such reports, meetings and audits do not.
 */
export const RECTIFICATION: KindSignals = {
  kind: 'rectification',
  threshold: 6,
  signals: [
    {
      name: 'inspection of a body by a team',
      weight: 2,
      holds: (_, text) =>
        /巡[视察][^。]{0,8}组[^。]{0,60}(?:对|向)[^。]{1,60}(?:进行|开展|实施|反馈)/u.test(opening(text)),
    },
    {
      name: 'findings given',
      weight: 1,
      holds: (_, text) => /反馈了?[^。]{0,12}(?:意见|情况|问题)|反馈(?:的|意见|[,。])/u.test(opening(text)),
    },
    {
      name: 'announcement of the publication',
      weight: 3,
      holds: (_, text) =>
        /现(?:就|将)[^。]{0,50}(?:(?:整改|落实)[^。]{0,50}(?:公[布开示告]|通报|报告|如下)|有关情况(?:予以)?(?:公[布开示告]|通报))/u.test(
          opening(text),
        ),
    },
    {
      name: 'sections on the findings',
      weight: 1,
      holds: (_, text) => /(?:^|\n)[一(][^\n]{0,120}(?:问题|方面|整改)/u.test(text),
    },
    {
      // 反馈问题:… 整改状态:已完成 整改情况:…
      name: 'what was done finding by finding',
      weight: 2,
      holds: (_, text) => /(?:^|\n)整改(?:状态|情况|结果|措施):/u.test(text),
    },
    {
      name: 'invitation to supervise',
      weight: 1,
      holds: (_, text) => /(?:欢迎|接受)[^。]{0,30}监督|联系(?:电话|方式)/u.test(text.slice(-1200)),
    },
    {
      name: 'no inspection by the Party',
      weight: -4,
      holds: (title, text) => !/巡\s?[视察]/u.test(title + opening(text)),
    },
    {
      name: 'few words on rectification',
      weight: -3,
      holds: (_, text) => (text.match(/整改/gu)?.length ?? 0) < (text.length < SHORT ? 1 : 4),
    },
  ],
};
