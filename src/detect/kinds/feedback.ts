import { type KindSignals, opening } from '../signal';

/** 巡视反馈: a team tells a body what it found. Not: what the body then did about it. */
export const FEEDBACK: KindSignals = {
  kind: 'feedback',
  threshold: 5,
  headline: {
    says: /向.{2,40}反馈.{0,14}(?:巡[视察]|情况|意见)|巡[视察].{0,24}反馈|反馈.{0,24}巡[视察]|巡[视察]领导小组.{0,8}听取.{0,12}巡[视察].{0,8}情况/u,
    not: /整改|督察|反馈(?:意见|问题)整|反馈问题(?!清单)|落实|学习|传达/u,
  },
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
  ],
};
