import * as z from 'zod/mini';

/** A half-open range of UTF-16 code units in the notice's `text`. */
export const spanSchema = z.object({ start: z.int(), end: z.int() });
export type Span = z.infer<typeof spanSchema>;

/**
 * How a value was come by: as written (`stated`), with a part from the context (`inferred`), with lost characters
 * put back where one reading fits (`repaired`), or with several readings that fit (`ambiguous`).
 */
export const basisSchema = z.enum(['stated', 'inferred', 'repaired', 'ambiguous']);
export type Basis = z.infer<typeof basisSchema>;

/** The words a value stands on. Those outside the body (title, source line) have no offsets, only `exact`. */
export const evidenceSchema = z.object({
  start: z.optional(z.int()),
  end: z.optional(z.int()),
  exact: z.string(),
  basis: basisSchema,
});
export type Evidence = z.infer<typeof evidenceSchema>;
