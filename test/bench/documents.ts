import { readSpecimens } from '../e2e/server.ts';
import { realPages } from '../real-pages';

/** A page to measure on. */
export interface BenchDocument {
  group: Group;
  name: string;
  html: Uint8Array;
}

export const GROUPS = ['specimens', 'near misses', 'real notices'] as const;
export type Group = (typeof GROUPS)[number];

/** The project's specimens, and the real notices beside the project where they are there. */
export function benchDocuments(): BenchDocument[] {
  const specimens = readSpecimens().map(({ slug, html, isNotice }) => ({
    group: isNotice ? ('specimens' as const) : ('near misses' as const),
    name: slug,
    html,
  }));
  return [...specimens, ...realPages().map((page) => ({ group: 'real notices' as const, ...page }))];
}
