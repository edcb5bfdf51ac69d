import { type Pointer, toPointer } from '../../notice/pointer';
import { wholeOf } from '../../notice/progress';
import type { Notice, NoticeCheck } from '../../notice/schema';
import type { Labels } from '../labels';
import { describe, fieldLabel } from './describe';
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
  note: string | null;
}

/** Sets a check in words. */
export function describeCheck(notice: Notice, check: NoticeCheck, labels: Labels): CheckWords {
  const subject = subjectLabel(notice, check.subject, labels);
  const what = labels.checks.codes[check.code];
  const rate = rateLabel(notice, check, labels);
  return {
    title: rate ? rate : subject ? labels.checks.title(subject, what) : what,
    sides: check.code === 'order' ? orderSides(notice, labels) : twoSides(notice, check, labels),
    how: howComputed(notice, check),
    note: noteOf(check, labels),
  };
}

/** What the two sides leave unsaid. */
function noteOf({ code, status, computed }: NoticeCheck, labels: Labels): string | null {
  if (code === 'numbering' && status === 'fail') return labels.checks.numberingHint;
  if (status !== 'unclear') return null;
  return code === 'sum' && computed !== null ? labels.checks.partsMayBeExamples : labels.checks.notEnough;
}

/** The name of a check among others that passed. */
function nameCheck(notice: Notice, check: NoticeCheck, labels: Labels): string {
  const what = labels.checks.brief[check.code];
  if (check.code === 'order' || check.code === 'numbering') return what;
  return rateLabel(notice, check, labels) || labels.checks.join(subjectLabel(notice, check.subject, labels), what);
}

/** 问题线索办结率: a rate has a name of its own. */
function rateLabel(notice: Notice, { code, subject }: NoticeCheck, labels: Labels): string {
  return code === 'rate' ? fieldLabel(notice, `${subject}/ratePercent`, labels) : '';
}

/** Whether a check is shown among the others: damaged characters are shown value by value instead. */
export function isListed({ code, status }: NoticeCheck): boolean {
  return code !== 'repair' || status === 'fail';
}

/** Checks that passed, each kind named once. */
export function namePassed(notice: Notice, passed: readonly NoticeCheck[], labels: Labels): string {
  return [...new Set(passed.map((check) => nameCheck(notice, check, labels)))].join(labels.checks.listComma);
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
  const closed = code === 'closed' ? pointerWith(notice, `${check.subject}/closed`) : null;
  const from = statedPointer(notice, check);
  const unit = (from && describe(notice, from, labels)?.unit) ?? '';
  const sides: Side[] = [
    { label: labels.checks.stated[code], pointer: from, text: toText(stated, code, unit) },
    { label: labels.checks.computed[code], pointer: closed, text: toText(computed, code, unit) },
  ];
  return sides.filter((side) => side.pointer !== null || side.text !== null);
}

function toText(value: number | string | null, code: NoticeCheck['code'], unit: string): string | null {
  if (typeof value !== 'number') return value;
  return code === 'rate' ? `${value}%` : `${value} ${unit}`.trim();
}

function orderSides(notice: Notice, labels: Labels): Side[] {
  const pointers: Pointer[] = ['/inspection/period', '/inspection/feedback', '/publication/date', '/signature/date'];
  return pointers
    .filter((pointer) => pointerWith(notice, pointer) !== null)
    .map((pointer) => ({ label: fieldLabel(notice, pointer, labels), pointer, text: null }));
}

/** The field that holds what was stated. */
function statedPointer(notice: Notice, { code, subject }: NoticeCheck): Pointer | null {
  const fields: Record<string, string[]> = {
    sum: [subject === '/progress' ? (wholeOf(notice.progress) ?? 'problems') : 'total'],
    rate: ['ratePercent'],
    closed: ['received'],
  };
  return existing(notice, subject, fields[code] ?? [])[0] ?? pointerWith(notice, subject);
}

/** The pointer, if a plain value stands there or a section of the outline. */
function pointerWith(notice: Notice, path: string): Pointer | null {
  const value = valueAt(notice, path);
  const plain = typeof value === 'string' || typeof value === 'number';
  return plain || /^\/outline\/\d/u.test(path) ? `/${path.slice(1)}` : null;
}

function howComputed(notice: Notice, { code, subject }: NoticeCheck): CheckWords['how'] {
  if (code === 'rate') {
    const names =
      subject === '/progress' ? ['completed', wholeOf(notice.progress) ?? 'problems'] : ['closed', 'received'];
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
