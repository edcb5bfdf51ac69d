import type { Evidence } from '../../notice/evidence';
import { spanOf } from './evidence';

/** 近120万元, 超3.6万吨; but not the 约 of 节约 or the 近 of 附近. */
const BEFORE =
  /(?:(?<![节预制合签集契公条])约|(?<![附最靠临])近|将近|超过?|逾|不足|不到|至少|不少于|不低于|多于|高于)$/u;
/** 90余项, 三十多人. */
const INSIDE = /[\d一二三四五六七八九十百千万亿][余多]/u;
const AFTER = /^(?:以上|以下|左右|以内)/u;

/** The words that make a figure less than exact; they stay with it. */
export interface Qualifier {
  before: string;
  inside: string;
  after: string;
}

/** Reads the qualifier of a figure from the words around it. */
export function qualifierOf(text: string, evidence: Evidence | null): Qualifier {
  const span = evidence && spanOf(evidence);
  if (!span) return { before: '', inside: '', after: '' };
  return {
    before: BEFORE.exec(text.slice(Math.max(0, span.start - 4), span.start))?.[0] ?? '',
    inside: INSIDE.exec(text.slice(span.start, span.end))?.[0].slice(-1) ?? '',
    after: AFTER.exec(text.slice(span.end, span.end + 2))?.[0] ?? '',
  };
}
