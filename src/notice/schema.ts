import * as z from 'zod/mini';
import { basisSchema, evidenceSchema } from './evidence';
import { INSPECTION_LEVELS, INSPECTION_TYPES, NOTICE_KINDS, SCHEMA_VERSION } from './kinds';

const text = z.nullable(z.string());
const count = z.nullable(z.number());
/** EDTF level 0: `2021`, `2021-02`, `2021-02-06`, or two of them joined by a stroke. */
const date = z.nullable(z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/)));
const offsets = { start: z.int(), end: z.int() };
const bound = z.enum(['exact', 'over', 'under', 'about']);

export const publicationSchema = z.object({ source: text, date, time: text, edition: text });
export const signatureSchema = z.object({ body: text, date });

export const inspectionSchema = z.object({
  type: z.nullable(z.enum(INSPECTION_TYPES)),
  level: z.nullable(z.enum(INSPECTION_LEVELS)),
  round: text,
  team: text,
  target: text,
  period: date,
  feedback: date,
});

export const progressSchema = z.object({
  areas: count,
  problems: count,
  measures: count,
  tasks: count,
  completed: count,
  partlyCompleted: count,
  ongoing: count,
  ratePercent: count,
  asOf: date,
});

export const referralSchema = z.object({ received: count, closed: count, ratePercent: count });
export const referralsSchema = z.object({ petitions: z.nullable(referralSchema), leads: z.nullable(referralSchema) });

export const sanctionSchema = z.object({ total: count, breakdown: z.record(z.string(), z.number()) });
export const accountabilitySchema = z.object({
  partyDiscipline: z.nullable(sanctionSchema),
  governmentSanction: z.nullable(sanctionSchema),
  organizationalMeasures: z.nullable(sanctionSchema),
  admonition: count,
  reminder: count,
  institutions: count,
  refundedYuan: count,
  recoveredYuan: count,
});

/** A node of the numbered structure; `start` and `end` cover it from its marker to the end of all it contains. */
export interface OutlineNode {
  marker: string;
  heading: string | null;
  problem: string | null;
  start: number;
  end: number;
  children: OutlineNode[];
}
export const outlineNodeSchema: z.ZodMiniType<OutlineNode> = z.object({
  marker: z.string(),
  heading: text,
  problem: text,
  ...offsets,
  children: z.array(z.lazy(() => outlineNodeSchema)),
});

export const documentSchema = z.object({
  title: z.string(),
  action: z.nullable(z.enum(['issued', 'revised', 'applied'])),
  ...offsets,
});
export const personSchema = z.object({ name: z.string(), post: text, outcome: text, ...offsets });
export const dateSchema = z.object({
  value: date,
  basis: basisSchema,
  candidates: z.optional(z.array(z.string())),
  ...offsets,
});
export const amountSchema = z.object({ yuan: z.number(), bound, ...offsets });
export const percentSchema = z.object({ value: z.number(), bound, ...offsets });
export const contactSchema = z.object({
  phones: z.array(z.string()),
  address: text,
  postcode: text,
  emails: z.array(z.string()),
});

export const checkSchema = z.object({
  code: z.enum(['sum', 'rate', 'closed', 'order', 'numbering', 'repair']),
  subject: z.string(),
  status: z.enum(['ok', 'fail', 'unclear']),
  stated: z.nullable(z.union([z.number(), z.string()])),
  computed: z.nullable(z.union([z.number(), z.string()])),
});

/** One notice, as `contract.md` fixes it: what the sidebar shows, the library stores and the export writes. */
export const noticeSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  kind: z.enum(NOTICE_KINDS),
  title: text,
  publication: publicationSchema,
  signature: signatureSchema,
  inspection: inspectionSchema,
  progress: progressSchema,
  referrals: referralsSchema,
  accountability: accountabilitySchema,
  outline: z.array(outlineNodeSchema),
  documents: z.array(documentSchema),
  people: z.array(personSchema),
  dates: z.array(dateSchema),
  amounts: z.array(amountSchema),
  percents: z.array(percentSchema),
  contact: contactSchema,
  checks: z.array(checkSchema),
  text: z.string(),
  evidence: z.record(z.string(), evidenceSchema),
});

/** What stands in the place of a notice for a page that is none. */
export const notANoticeSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  kind: z.null(),
  reason: z.string(),
});

export type Notice = z.infer<typeof noticeSchema>;
export type NotANotice = z.infer<typeof notANoticeSchema>;
export type NoticeCheck = z.infer<typeof checkSchema>;
export type NoticeDate = z.infer<typeof dateSchema>;
export type NoticeAmount = z.infer<typeof amountSchema>;
export type NoticePercent = z.infer<typeof percentSchema>;
export type NoticeDocument = z.infer<typeof documentSchema>;
export type NoticePerson = z.infer<typeof personSchema>;
export type NoticeContact = z.infer<typeof contactSchema>;
export type Sanction = z.infer<typeof sanctionSchema>;
export type Referral = z.infer<typeof referralSchema>;
export type Bound = z.infer<typeof bound>;
