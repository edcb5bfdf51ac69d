import type { Notice } from './schema';

/**
 * What the states of the work (completed, in part, ongoing) are states of: the problems, unless there are fewer of them
 * than states, or only the tasks add up. Null if neither is stated.
 */
export function wholeOf({ problems, tasks, ...states }: Notice['progress']): 'problems' | 'tasks' | null {
  if (problems === null) return tasks === null ? null : 'tasks';
  if (tasks === null) return 'problems';
  const sum = (states.completed ?? 0) + (states.partlyCompleted ?? 0) + (states.ongoing ?? 0);
  return sum > problems || sum === tasks ? 'tasks' : 'problems';
}
