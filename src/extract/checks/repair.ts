import type { NoticeCheck } from '../../notice/schema';
import type { Check } from '../rule';

/** What was read in spite of lost characters: single values each, the list of dates as one, and what stays open. */
export const checkRepair: Check = ({ evidence, dates }) => {
  const scalars = Object.keys(evidence).filter((pointer) => evidence[pointer]?.basis === 'repaired');
  const isScalar = (start: number, end: number): boolean =>
    scalars.some((pointer) => evidence[pointer]?.start === start && evidence[pointer]?.end === end);
  const repaired = dates.some(({ basis, start, end }) => basis === 'repaired' && !isScalar(start, end));
  const open = dates.some(({ basis }) => basis === 'ambiguous');
  return [
    ...scalars.map((pointer) => repair(pointer, 'ok')),
    ...(repaired ? [repair('/dates', 'ok')] : []),
    ...(open ? [repair('/dates', 'unclear')] : []),
  ];
};

function repair(subject: string, status: NoticeCheck['status']): NoticeCheck {
  return { code: 'repair', subject, status, stated: null, computed: null };
}
