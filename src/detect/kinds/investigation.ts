import type { KindSignals } from '../signal';

/** A notice on one case is short; a comment on many is not. */
const LONGEST = 1500;

/** 审查调查: somebody is under investigation. */
export const INVESTIGATION: KindSignals = {
  kind: 'investigation',
  threshold: 5,
  signals: [
    {
      name: 'somebody under investigation',
      weight: 3,
      holds: (_, text) =>
        /涉嫌[^。]{0,20}违[纪法][^。]{0,80}(?:。[^。]{0,40})?(?:接受|立案)[^。]{0,40}(?:审查|调查)/u.test(
          text.slice(0, 600),
        ),
    },
    { name: 'longer than a notice on one case', weight: -3, holds: (_, text) => text.length > LONGEST },
  ],
};
