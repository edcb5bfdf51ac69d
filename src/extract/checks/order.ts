import type { Check } from '../rule';

/**
 * The order of the days: the inspection ends, then the findings are given, then the report is published. EDTF dates of
 * one precision compare as strings; of different precision, as far as the coarser goes.
 */
export const checkOrder: Check = ({ inspection: { period, feedback }, publication, signature }) => {
  const end = period?.split('/').at(-1) ?? null;
  const days = [end, feedback, publication.date ?? signature.date].filter((day) => day !== null);
  if (days.length < 2) return [];
  const ordered = days.every((day, i) => i === 0 || notAfter(days[i - 1] ?? day, day));
  return [{ code: 'order', subject: '/inspection', status: ordered ? 'ok' : 'fail', stated: null, computed: null }];
};

function notAfter(earlier: string, later: string): boolean {
  const length = Math.min(earlier.length, later.length);
  return earlier.slice(0, length) <= later.slice(0, length);
}
