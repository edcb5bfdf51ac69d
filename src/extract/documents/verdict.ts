import type { NoticeDocument } from '../../notice/schema';

export type DocumentAction = NonNullable<NoticeDocument['action']>;

/** The words say nothing of what was done; others may. */
export const UNDECIDED = 'undecided';

/** What words beside a title say was done with it; null where they say that it is none of the three. */
export type Verdict = NoticeDocument['action'] | typeof UNDECIDED;
