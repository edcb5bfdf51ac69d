import type { Labels } from '../labels';

/** `2024-03-11/2024-05-17` as `2024-03-11 至 2024-05-17`; other dates as they are. */
export function formatDate(value: string, labels: Labels): string {
  return value.split('/').join(labels.to);
}

/** The readings of a damaged date, of which none is chosen: 2024-01-11 或 2024-11-01. */
export function formatReadings(candidates: readonly string[], labels: Labels): string {
  return candidates.map((value) => formatDate(value, labels)).join(labels.checks.or);
}

const SCALES = [
  { scale: 1e8, unit: '亿元' },
  { scale: 1e4, unit: '万元' },
];

/** Yuan in the largest unit in which the figure has no more than four decimals, so that nothing of it is rounded away. */
export function formatYuan(yuan: number): string {
  for (const { scale, unit } of SCALES) {
    const figure = Number((yuan / scale).toFixed(4));
    if (figure >= 1 && Math.round(figure * scale * 100) === Math.round(yuan * 100)) return `${figure}${unit}`;
  }
  return `${yuan}元`;
}
