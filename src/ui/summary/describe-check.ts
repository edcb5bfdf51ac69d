import { type Pointer, toPointer } from '../../notice/pointer';
import type { Notice, NoticeCheck } from '../../notice/schema';
import type { Labels } from '../labels';
import { fieldLabel } from './describe';
import { valueAt } from './value-at';

/** One side of a check: a field of the notice, or a result that no words stand behind. */
export interface Side {
  label: string;
  pointer: Pointer | null;
  text: string | null;
}

/** A check in words: what is compared, the two sides (or the dates in order), and how the second was come by. */
export interface CheckWords {
  title: string;
  sides: Side[];
  how: { sign: string; parts: Pointer[] };
}

/** Sets a check in words. */
export function describeCheck(notice: Notice, check: NoticeCheck, labels: Labels): CheckWords {
  const subject = subjectLabel(notice, check.subject, labels);
  const what = labels.checks.codes[check.code];
  return {
    title: subject ? labels.checks.title(subject, what) : what,
    sides: check.code === 'order' ? orderSides(notice, labels) : twoSides(notice, check, labels),
    how: howComputed(notice, check),
  };
}

/** The name of a check among others that passed. */
export function nameCheck(notice: Notice, check: NoticeCheck, labels: Labels): string {
  const what = labels.checks.brief[check.code];
  if (check.code === 'order' || check.code === 'numbering') return what;
  return labels.checks.join(subjectLabel(notice, check.subject, labels), what);
}

function subjectLabel(notice: Notice, subject: string, labels: Labels): string {
  const blocks: Record<string, string> = {
    '/inspection': labels.sections.timeline,
    '/progress': labels.sections.progress,
    '/referrals': labels.sections.referrals,
    '/accountability': labels.sections.accountability,
    '/contact': labels.sections.contact,
  };
  return blocks[subject] ?? fieldLabel(notice, subject, labels);
}

function twoSides(notice: Notice, check: NoticeCheck, labels: Labels): Side[] {
  const { code, stated, computed } = check;
  const received = code === 'closed' ? pointerWith(notice, `${check.subject}/received`) : null;
  const sides: Side[] = [
    { label: labels.checks.stated[code], pointer: statedPointer(notice, check), text: toText(stated, code) },
    { label: labels.checks.computed[code], pointer: received, text: toText(computed, code) },
  ];
  return sides.filter((side) => side.pointer !== null || side.text !== null);
}

function toText(value: number | string | null, code: NoticeCheck['code']): string | null {
  return value === null ? null : `${value}${code === 'rate' && typeof value === 'number' ? '%' : ''}`;
}

function orderSides(notice: Notice, labels: Labels): Side[] {
  const pointers: Pointer[] = ['/inspection/period', '/inspection/feedback', '/publication/date', '/signature/date'];
  return pointers
    .filter((pointer) => pointerWith(notice, pointer) !== null)
    .map((pointer) => ({ label: fieldLabel(notice, pointer, labels), pointer, text: null }));
}

/** The field that holds what was stated. */
function statedPointer(notice: Notice, { code, subject }: NoticeCheck): Pointer | null {
  const field: Record<string, string> = {
    sum: subject === '/progress' ? 'problems' : 'total',
    rate: 'ratePercent',
    closed: 'closed',
  };
  const inside = field[code] ? pointerWith(notice, `${subject}/${field[code]}`) : null;
  return inside ?? pointerWith(notice, subject);
}

/** The pointer, if a plain value stands there or a section of the outline. */
function pointerWith(notice: Notice, path: string): Pointer | null {
  const value = valueAt(notice, path);
  const plain = typeof value === 'string' || typeof value === 'number';
  return plain || /^\/outline\/\d/u.test(path) ? `/${path.slice(1)}` : null;
}

function howComputed(notice: Notice, { code, subject }: NoticeCheck): CheckWords['how'] {
  if (code === 'rate') {
    const names = subject === '/progress' ? ['completed', 'problems'] : ['closed', 'received'];
    return { sign: '÷', parts: existing(notice, subject, names) };
  }
  if (code !== 'sum') return { sign: '', parts: [] };
  if (subject === '/progress') {
    return { sign: '+', parts: existing(notice, subject, ['completed', 'partlyCompleted', 'ongoing']) };
  }
  const breakdown = valueAt(notice, `${subject}/breakdown`);
  const names = typeof breakdown === 'object' && breakdown !== null ? Object.keys(breakdown) : [];
  return { sign: '+', parts: existing(notice, `${subject}/breakdown`, names) };
}

function existing(notice: Notice, parent: string, names: string[]): Pointer[] {
  return names.flatMap((name) => pointerWith(notice, `${parent}${toPointer(name)}`) ?? []);
}
