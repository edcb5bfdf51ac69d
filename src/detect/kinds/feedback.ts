import { type KindSignals, opening } from '../signal';

/** 巡视反馈: a team tells a body what it found. Not: what the body then did about it. */
export const FEEDBACK: KindSignals = {
  kind: 'feedback',
  threshold: 5,
  signals: [
    {
      name: 'a team that gives its findings',
      weight: 2,
      holds: (_, text) => /巡[视察]/u.test(opening(text)) && /反馈/u.test(opening(text)),
    },
    {
      name: 'what was found',
      weight: 2,
      holds: (_, text) =>
        /(?:巡[视察](?:组)?(?:发现|认为|指出)|(?:反馈)?指出[,，:：]?)[^。]{0,80}(?:问题|不足|差距|不够|短板)/u.test(
          text,
        ),
    },
    { name: 'what was asked for', weight: 1, holds: (_, text) => /提出[^。]{0,30}(?:意见|建议|要求)/u.test(text) },
    { name: 'a reply', weight: 1, holds: (_, text) => /表态/u.test(text) },
    {
      name: 'announcement of a rectification report',
      weight: -4,
      holds: (_, text) => /现(?:就|将)[^。]{0,50}整改[^。]{0,40}(?:公[布开示]|通报|报告|如下)/u.test(opening(text)),
    },
  ],
};
