import { type Pointer, pointerParts } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import type { Labels } from '../labels';
import { isCorrected, type ShownNotice } from './corrected';
import { evidenceOf, outlineNodeAt } from './evidence';
import { formatDate, formatYuan } from './format';
import { qualifierOf } from './qualifier';
import { valueAt } from './value-at';

/** A value in words: what it is, what it says, and the unit a table leaves to its heading. */
export interface Described {
  label: string;
  shown: string;
  unit: string;
}

/** The words for the value at a pointer; `null` where the notice does not state it. */
export function describe(notice: ShownNotice, pointer: Pointer, labels: Labels): Described | null {
  const [block, second] = pointerParts(pointer);
  if (block === 'outline') return describeSection(notice, pointer, labels);
  const value = valueAt(notice, pointer);
  if (value === null || value === undefined) return null;
  if (pointerParts(pointer).length === 2 && /^\d+$/u.test(second ?? '')) return describeEntry(notice, pointer, labels);
  const shown = showField(notice, pointer, value, labels);
  return shown === null
    ? null
    : { label: fieldLabel(notice, pointer, labels), shown, unit: unitOf(pointer, notice, labels) };
}

/** A value with its unit: 6 人. */
export function withUnit({ shown, unit }: Described): string {
  return unit ? `${shown} ${unit}` : shown;
}

/** The name of a field; for a breakdown's part or a list's entry that of the part itself. */
export function fieldLabel(notice: Notice, pointer: string, labels: Labels): string {
  const { type } = notice.inspection;
  const ofType: Record<string, string> = type ? labels.inspectionWords[type] : {};
  const fields: Record<string, string> = labels.fields;
  const own = ofType[pointer] ?? fields[pointer];
  if (own !== undefined) return own;
  const parts = pointerParts(pointer);
  const last = parts.at(-1) ?? '';
  if (parts.includes('breakdown')) return last;
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  return /^\d+$/u.test(last) && parent ? fieldLabel(notice, parent, labels) : '';
}

/** The words as the notice has them, with their qualifier: 近120万元; null where they do not say what is shown. */
function quoted(notice: ShownNotice, pointer: string): string | null {
  const evidence = evidenceOf(notice, pointer);
  if (!evidence || isCorrected(notice, pointer)) return null;
  const { before, after } = qualifierOf(notice.text, evidence);
  return `${before}${evidence.exact}${after}`;
}

function showField(notice: ShownNotice, pointer: Pointer, value: unknown, labels: Labels): string | null {
  const { type, level, period, feedback } = notice.inspection;
  switch (pointer) {
    case '/inspection/level':
      return level && `${labels.levels[level]}${type ? labels.types[type] : ''}`.trim();
    case '/inspection/type':
      return type && labels.types[type];
    case '/inspection/period':
      return period && formatDate(period, labels);
    case '/inspection/feedback':
      return feedback && formatDate(feedback, labels);
    case '/publication/date':
      if (isCorrected(notice, pointer)) break;
      return [notice.publication.date, notice.publication.time].filter(Boolean).join(' ');
    case '/accountability/refundedYuan':
    case '/accountability/recoveredYuan':
      return typeof value === 'number' ? (quoted(notice, pointer) ?? formatYuan(value)) : null;
  }
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return null;
  const words = isCorrected(notice, pointer) ? null : evidenceOf(notice, pointer);
  const { before, inside, after } = qualifierOf(notice.text, words);
  return `${before}${value}${pointer.endsWith('/ratePercent') ? '%' : inside}${after}`;
}

function describeEntry(notice: ShownNotice, pointer: Pointer, labels: Labels): Described | null {
  const [list, index] = pointerParts(pointer);
  const at = Number(index);
  const entry = (label: string, shown: string | null | undefined) => (shown ? { label, shown, unit: '' } : null);
  switch (list) {
    case 'documents':
      return entry(labels.items.documents, notice.documents[at]?.title);
    case 'people':
      return entry(labels.items.people, notice.people[at]?.name);
    case 'dates': {
      const value = notice.dates[at]?.value;
      return entry(labels.items.dates, value ? formatDate(value, labels) : quoted(notice, pointer));
    }
    case 'amounts':
      return entry(labels.items.amounts, quoted(notice, pointer) ?? formatYuan(notice.amounts[at]?.yuan ?? 0));
    case 'percents':
      return entry(labels.items.percents, quoted(notice, pointer) ?? `${notice.percents[at]?.value}%`);
    default:
      return null;
  }
}

function describeSection(notice: Notice, pointer: Pointer, labels: Labels): Described | null {
  const node = outlineNodeAt(notice, pointer);
  if (!node) return null;
  const heading = node.problem ?? node.heading;
  if (heading !== null) return { label: node.marker, shown: heading, unit: '' };
  const named: Record<string, string> = { 前言: labels.outline.preface, 结语: labels.outline.closing };
  return { label: labels.sections.outline, shown: named[node.marker] ?? node.marker, unit: '' };
}

function unitOf(pointer: Pointer, notice: Notice, labels: Labels): string {
  const { units } = labels;
  if (pointer.endsWith('/ratePercent') || pointer.endsWith('Yuan')) return '';
  if (pointer === '/accountability/institutions') return units.items;
  if (pointer.startsWith('/accountability/')) return isPersonTimes(notice, pointer) ? units.times : units.people;
  if (pointer.startsWith('/referrals/')) return units.pieces;
  if (pointer === '/progress/measures' || pointer === '/progress/tasks') return units.items;
  if (pointer.startsWith('/progress/') && pointer !== '/progress/asOf') return units.problems;
  return '';
}

/** 34人次 counts occasions, not people. */
export function isPersonTimes(notice: Notice, pointer: string): boolean {
  return evidenceOf(notice, pointer)?.exact.endsWith('次') ?? false;
}
