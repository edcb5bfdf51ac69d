import type { Span } from '../../notice/evidence';
import type { Pointer } from '../../notice/pointer';
import type { Notice, NoticeDate } from '../../notice/schema';
import type { LISTS } from '../../notice/value-kinds';
import type { Labels } from '../labels';
import { wordsAround, wordsFrom } from './context-of';
import { describe } from './describe';
import { formatDate } from './format';

export type ListName = (typeof LISTS)[number];

/** One entry of a list, ready to be drawn or copied. */
export interface ListEntry {
  pointer: Pointer;
  /** The value in words. */
  shown: string;
  /** What stands beside it: what was done with the document or the person, a date in its sentence, what a figure is of. */
  beside: string;
  /** What stands beside it are the notice's own words. */
  isQuoted: boolean;
  /** What it is sorted by: words by their sound, days and figures by their size; null goes last. */
  rank: string | number | null;
}

/** The entries of a list in the notice's order. */
export function listEntries(notice: Notice, list: ListName, labels: Labels): ListEntry[] {
  return notice[list].map((_, index): ListEntry => {
    const pointer: Pointer = `/${list}/${index}`;
    const shown = describe(notice, pointer, labels)?.shown ?? '';
    return { pointer, shown, ...besides(notice, list, index, labels) };
  });
}

/** Entries by name, by day, or with the largest first. */
export function sortEntries(entries: readonly ListEntry[]): ListEntry[] {
  const collator = new Intl.Collator('zh-CN');
  return [...entries].sort(({ rank: a }, { rank: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return typeof a === 'number' && typeof b === 'number' ? b - a : collator.compare(String(a), String(b));
  });
}

/** Entries as lines of value and what stands beside it, with a tab between, so that a table takes them as columns. */
export function entriesAsLines(entries: readonly ListEntry[]): string {
  return entries.map(({ shown, beside }) => (beside ? `${shown}\t${beside}` : shown)).join('\n');
}

type Beside = Pick<ListEntry, 'beside' | 'isQuoted' | 'rank'>;

function besides(notice: Notice, list: ListName, at: number, labels: Labels): Beside {
  switch (list) {
    case 'documents': {
      const { action = null, title = null } = notice.documents[at] ?? {};
      return { beside: action ? labels.actions[action] : '', isQuoted: false, rank: title };
    }
    case 'people': {
      const { name = null, post, outcome } = notice.people[at] ?? {};
      return { beside: [post, outcome].filter(Boolean).join(labels.outline.comma), isQuoted: false, rank: name };
    }
    case 'dates':
      return besideDate(notice, notice.dates[at], labels);
    case 'amounts':
      return besideFigure(notice, notice.amounts[at], notice.amounts[at]?.yuan);
    case 'percents':
      return besideFigure(notice, notice.percents[at], notice.percents[at]?.value);
  }
}

function besideFigure(notice: Notice, span: Span | undefined, rank: number | null = null): Beside {
  return { beside: span ? wordsAround(notice.text, span) : '', isQuoted: true, rank };
}

/** A day in its sentence; where several readings fit, these. */
function besideDate(notice: Notice, date: NoticeDate | undefined, labels: Labels): Beside {
  if (!date) return { beside: '', isQuoted: false, rank: null };
  const { value, candidates } = date;
  if (value !== null || !candidates) return { beside: wordsFrom(notice.text, date), isQuoted: true, rank: value };
  const readings = candidates.map((each) => formatDate(each, labels)).join(labels.checks.or);
  return { beside: `${labels.lists.readsAs}${readings}`, isQuoted: false, rank: null };
}
