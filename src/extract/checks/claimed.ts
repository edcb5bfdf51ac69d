import type { NoticeCheck, OutlineNode } from '../../notice/schema';
import type { Check } from '../rule';

/**
 * What the notice claims was found against the sections that report on it. Sections may treat several problems as one
 * and need not follow the areas, so where they are fewer they say nothing; as many agree. More problems reported on
 * than claimed are something to look at.
 */
export const checkClaimed: Check = ({ progress, outline }) => {
  const sections = outline.filter((node) => countProblems(node) > 0).length;
  const problems = outline.reduce((sum, node) => sum + countProblems(node), 0);
  return [
    ...(progress.areas === sections ? compare('/progress/areas', progress.areas, sections) : []),
    ...compare('/progress/problems', progress.problems, problems),
  ];
};

function compare(subject: string, stated: number | null, computed: number): NoticeCheck[] {
  if (stated === null || computed < stated || computed === 0) return [];
  return [{ code: 'sum', subject, status: computed === stated ? 'ok' : 'unclear', stated, computed }];
}

/** How many problems a section reports on: those named beneath it, or its own. */
function countProblems({ problem, children }: OutlineNode): number {
  const beneath = children.reduce((sum, node) => sum + countProblems(node), 0);
  return beneath > 0 ? beneath : problem === null ? 0 : 1;
}
