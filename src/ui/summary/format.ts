import type { Labels } from '../labels';

/** `2024-03-11/2024-05-17` as `2024-03-11 至 2024-05-17`; other dates as they are. */
export function formatDate(value: string, labels: Labels): string {
  return value.split('/').join(labels.to);
}

/** The readings of a damaged date, of which none is chosen: 2024-01-11 或 2024-11-01. */
export function formatReadings(candidates: readonly string[], labels: Labels): string {
  return candidates.map((value) => formatDate(value, labels)).join(labels.checks.or);
}

/** Yuan in the unit the notices use: 亿 or 万 where it is not shorter without. */
export function formatYuan(yuan: number): string {
  const [scale, unit] = yuan >= 1e8 ? [1e8, '亿元'] : yuan >= 1e4 ? [1e4, '万元'] : [1, '元'];
  return `${Number((yuan / scale).toFixed(6))}${unit}`;
}
