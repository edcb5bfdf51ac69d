import * as z from 'zod/mini';

/** Who is measured. */
export const CONTENDERS = ['ours', 'readability', 'defuddle', 'floor'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** One round: how long each took, in milliseconds. `read` is the first part of `ours`, taken on the same run. */
const timesSchema = z.partialRecord(z.enum([...CONTENDERS, 'read']), z.number());
export type Times = z.infer<typeof timesSchema>;
export type Timing = keyof Times;

/** What one page gave. */
export const measuredSchema = z.object({
  /** How long the body is that was read (UTF-16 code units). */
  length: z.number(),
  kind: z.nullable(z.string()),
  /** The first round of all, before anything was warm. */
  first: timesSchema,
  rounds: z.array(timesSchema),
});
export type Measured = z.infer<typeof measuredSchema>;

export interface Plan {
  /** How many times as long the page's body is made. */
  times: number;
  warmUps: number;
  /** As many rounds as fit into a time, within these bounds. */
  fewest: number;
  most: number;
  milliseconds: number;
}
