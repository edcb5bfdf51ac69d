import * as z from 'zod/mini';
import { noticeSchema } from '../notice/schema';

const moment = z.iso.datetime({ offset: true });
const address = z.url({ protocol: /^https?$/ });

/** An earlier text of the same notice, with when it was seen. */
export const versionSchema = z.object({ seenAt: moment, notice: noticeSchema });

/** One notice in the library, as it is exported. */
export const recordSchema = z.object({
  /** Made when first saved; the same notice saved again keeps it. */
  id: z.string().check(z.minLength(1)),
  /** The address as visited. */
  url: address,
  /** Further addresses of the same notice; absent while there are none. */
  alsoAt: z.optional(z.array(address)),
  savedAt: moment,
  updatedAt: moment,
  notice: noticeSchema,
  tags: z.array(z.string()),
  note: z.string(),
  /** By JSON Pointer, what a person set right; the machine's value stays in the notice. */
  corrections: z.record(z.string(), z.json()),
  versions: z.array(versionSchema),
});
export type LibraryRecord = z.infer<typeof recordSchema>;

/** The version of the exported file. */
export const LIBRARY_FILE_VERSION = 1;

/** The exported file. */
export const libraryFileSchema = z.object({
  format: z.literal('tongbao-library'),
  version: z.literal(LIBRARY_FILE_VERSION),
  exportedAt: moment,
  count: z.int(),
  records: z.array(recordSchema),
});
export type LibraryFile = z.infer<typeof libraryFileSchema>;
