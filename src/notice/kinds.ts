/** The version of the contract that the schema describes. */
export const SCHEMA_VERSION = 1;

/** The kinds of official notice, as the contract names them. */
export const NOTICE_KINDS = ['rectification', 'feedback', 'dispatch', 'investigation', 'sanction', 'circular'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Who sent the inspection team. */
export const INSPECTION_LEVELS = ['central', 'provincial', 'municipal', 'county', 'organ'] as const;
export type InspectionLevel = (typeof INSPECTION_LEVELS)[number];

/** The two types of inspection: 巡视 (central and provincial) and 巡察 (below). */
export const INSPECTION_TYPES = ['巡视', '巡察'] as const;
export type InspectionType = (typeof INSPECTION_TYPES)[number];
