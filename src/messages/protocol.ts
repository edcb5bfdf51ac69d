import * as z from 'zod/mini';
import type { Corrections } from '../notice/corrections';
import { NOTICE_KINDS } from '../notice/kinds';
import type { Result } from '../notice/result';
import { type Notice, noticeSchema } from '../notice/schema';

/**
 * Why a request to the library failed; `missing`: the record is not there, or no longer; `no-place`: its text does not
 * have the words in question. The words for each stand in the user interface's labels.
 */
export const LIBRARY_FAILURES = [
  ...(['no-answer', 'invalid', 'disk-full', 'database', 'timeout', 'newer-version'] as const),
  ...(['missing', 'no-place'] as const),
] as const;
export type LibraryFailure = (typeof LIBRARY_FAILURES)[number];

/** How it stands with a page: no notice, a notice, one that is kept, one that is kept in another text, not read. */
export const pageStateSchema = z.enum(['none', 'notice', 'saved', 'changed', 'off']);
export type PageState = z.infer<typeof pageStateSchema>;

/** What the reader says of its page to the popup. */
export const pageReportSchema = z.object({
  state: pageStateSchema,
  /** Why the page is no notice; null if it is one. */
  reason: z.nullable(z.string()),
  kind: z.nullable(z.enum(NOTICE_KINDS)),
  title: z.nullable(z.string()),
  /** The day of publication. */
  published: z.nullable(z.string()),
  /** How many checks found sides that differ. */
  differing: z.int(),
  /** The record that the library keeps of it. */
  record: z.nullable(z.object({ id: z.string(), savedAt: z.nullable(z.string()) })),
  /** Why the last save failed. */
  failure: z.nullable(z.enum(LIBRARY_FAILURES)),
  /** The name of the file that stands in the place of the article. */
  attachment: z.nullable(z.string()),
  /** The article goes on elsewhere, and only this page of it was read. */
  divided: z.boolean(),
});
export type PageReport = z.infer<typeof pageReportSchema>;

/** How much room a page makes for the sidebar: beside it, in CSS pixels, and on which side; below it in narrow windows. */
const roomSchema = z.object({
  side: z.enum(['right', 'left']),
  width: z.int().check(z.minimum(0), z.maximum(1000)),
  below: z.enum(['72vh', '0px']),
});
export type Room = z.infer<typeof roomSchema>;

export const saveRequestSchema = z.object({
  /** Made by the client before the first try and kept for every retry, so that a save that was stored but not answered is not stored twice. */
  id: z.uuid(),
  /** The page's address as visited. */
  url: z.url({ protocol: /^https?$/ }),
  notice: noticeSchema,
  /** The article goes on elsewhere, and this is one part of it. */
  isPart: z.optional(z.boolean()),
});
export type SaveRequest = z.infer<typeof saveRequestSchema>;

/** A notice that is in the library: the id it is kept under, and whether the text kept is the text asked about. */
export interface Kept {
  id: string;
  savedAt: string;
  changed: boolean;
  /** What a person set right, by the pointers of the reading asked about. */
  corrections: Corrections;
}

/** A question whether a notice is kept. */
export interface NoticeQuestion {
  url: string;
  notice: Notice;
  isPart: boolean;
}

const changeSchema = z.union([
  z.object({ value: z.nullable(z.union([z.string(), z.number()])) }),
  z.object({ undo: z.literal(true) }),
]);
/** A value set right (null: the notice does not state it), or what was set right taken back. */
export type CorrectionChange = z.infer<typeof changeSchema>;

export const correctionRequestSchema = z.object({
  /** The record's. */
  id: z.string(),
  pointer: z.string(),
  change: changeSchema,
  /** The reading that the pointer leads into; the record's own if there is none. */
  notice: z.optional(noticeSchema),
});
export type CorrectionRequest = z.infer<typeof correctionRequestSchema>;

/** What a page is cited by beside its own words: whose portal it stands on, and SHA-256 of the notice's text. */
export interface Identity {
  /** The portal's place; null where the page is on none. */
  place: string | null;
  fingerprint: string;
}

/** Every message there is: its name, what it carries and what is answered. All go to the background. */
export interface Protocol {
  /** The detector thinks its page worth reading: the background puts the reader into it, or shows that reading is off. */
  candidate: { payload: null; answer: null };
  /** Read the page of this tab, whatever it is: a person asked for it in the popup. Answers whether the browser let it. */
  'read-tab': { payload: { tabId: number }; answer: boolean };
  /** The reader tells what its page is, for the toolbar. */
  'page-read': { payload: { state: PageState }; answer: null };
  /**
   * The sidebar stands beside the page, or no longer, or otherwise than before: the page makes room for it where there
   * is room, and no longer the room that it made before.
   */
  'make-room': { payload: { room: Room | null; before: Room | null }; answer: null };
  /** Is this notice in the library? Asked by address and reading, whose text may be part of the text that is kept. */
  'find-notice': { payload: NoticeQuestion; answer: Result<Kept | null, LibraryFailure> };
  /** Keep this notice. Answered only when the transaction is complete. */
  'save-notice': { payload: SaveRequest; answer: Result<Kept, LibraryFailure> };
  /**
   * Set a value of a kept notice right, or take that back. Answered only when the transaction is complete, with all
   * that is set right then.
   */
  'correct-value': { payload: CorrectionRequest; answer: Result<Corrections, LibraryFailure> };
  /**
   * What is the sender's page known by, with this text? A page served over plain HTTP cannot compute a fingerprint, and
   * the list of the portals is long.
   */
  identify: { payload: { text: string }; answer: Identity | null };
  /** Open the library, at one record if an id is given. */
  'open-library': { payload: { id: string | null }; answer: null };
}

export type MessageName = keyof Protocol;

/** The payloads as the background checks them. */
export const payloadSchemas: { [Name in MessageName]: z.ZodMiniType<Protocol[Name]['payload']> } = {
  candidate: z.null(),
  'read-tab': z.object({ tabId: z.int() }),
  'page-read': z.object({ state: pageStateSchema }),
  'make-room': z.object({ room: z.nullable(roomSchema), before: z.nullable(roomSchema) }),
  'find-notice': z.object({ url: z.string(), notice: noticeSchema, isPart: z.boolean() }),
  'save-notice': saveRequestSchema,
  'correct-value': correctionRequestSchema,
  identify: z.object({ text: z.string() }),
  'open-library': z.object({ id: z.nullable(z.string()) }),
};

/** A message on its way. */
export interface Message<Name extends MessageName = MessageName> {
  name: Name;
  payload: Protocol[Name]['payload'];
}
