import type { Span } from '../../src/notice/evidence';
import type { Notice, OutlineNode } from '../../src/notice/schema';
import { fold } from '../../src/text/fold';
import { contains } from '../../src/text/span';
import { type Edit, moved } from './edit';

/** One thing that a notice says: a value under its pointer, and the words of the text that it stands on. */
export interface Said {
  pointer: string;
  value: unknown;
  /** Null for what stands outside the body. */
  span: Span | null;
  exact: string;
  basis?: string;
}

/** All that a notice says, value by value. The checks are apart: they are computed from these. */
export function saidBy(notice: Notice): Said[] {
  return [
    ...scalars(notice),
    ...entities(notice),
    ...people(notice),
    ...outline(notice.text, notice.outline, '/outline'),
  ];
}

/** What a notice says, without where: in one order, and with each entity's words for its number in its list. */
export function wordsOf(notice: Notice): string[] {
  return saidBy(notice)
    .map(({ pointer, value, exact, basis }) => {
      const kind = pointer.replace(/\/(?:dates|amounts|percents|documents|people)\/\d+/u, (list) =>
        list.replace(/\d+/u, '#'),
      );
      return JSON.stringify([kind, value, kind.startsWith('/outline') ? null : exact, basis]);
    })
    .sort();
}

/** The same, with full-width and look-alike signs in their plain form. */
export function folded(all: readonly Said[]): Said[] {
  return all.map((said) => ({
    ...said,
    value: typeof said.value === 'string' ? fold(said.value) : said.value,
    exact: fold(said.exact),
  }));
}

/** Whether a value stands on words that an edit changes. */
export function standsOn({ span }: Said, edit: Edit): boolean {
  return span !== null && contains(span, edit);
}

/**
 * What a notice has to say once its text is edited: the same at its new place, where it does not stand on the edits;
 * the new words, where the value is the words themselves; and else what `revalue` makes of it.
 */
export function saidAfter(
  all: readonly Said[],
  text: string,
  edits: readonly Edit[],
  revalue: (said: Said) => unknown,
  depends = standsOn,
): Said[] {
  return all.map((said) => {
    if (said.span === null) return said;
    const span = moved(said.span, edits);
    const exact = text.slice(span.start, span.end);
    const isChanged = edits.some((edit) => depends(said, edit));
    const value = !isChanged ? said.value : said.value === said.exact ? exact : revalue(said);
    return { ...said, span, exact, value };
  });
}

function scalars({ text, evidence, checks, ...values }: Notice): Said[] {
  return Object.entries(evidence).map(([pointer, { start, end, exact, basis }]) => ({
    pointer,
    value: valueAt(values, pointer),
    span: start === undefined || end === undefined ? null : { start, end },
    exact,
    basis,
  }));
}

function valueAt(values: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), values);
}

function entities({ text, dates, amounts, percents, documents }: Notice): Said[] {
  return Object.entries({ dates, amounts, percents, documents }).flatMap(([list, found]) =>
    found.flatMap(({ start, end, ...fields }, i) =>
      Object.entries(fields).map(([field, value]) => said(text, `/${list}/${i}/${field}`, value, { start, end })),
    ),
  );
}

function people({ text, people }: Notice): Said[] {
  return people.flatMap(({ name, post, outcome, start, end }, i) => [
    said(text, `/people/${i}/name`, name, { start, end }),
    said(text, `/people/${i}/post`, post, placeOf(text, post, 0) ?? { start, end }),
    said(text, `/people/${i}/outcome`, outcome, placeOf(text, outcome, 0) ?? { start, end }),
  ]);
}

function outline(text: string, nodes: readonly OutlineNode[], path: string): Said[] {
  return nodes.flatMap(({ marker, heading, problem, start, end, children }, i) => [
    said(text, `${path}/${i}/marker`, marker, { start, end }),
    said(text, `${path}/${i}/heading`, heading, placeOf(text, heading, start) ?? { start, end }),
    said(text, `${path}/${i}/problem`, problem, placeOf(text, problem, start) ?? { start, end }),
    ...outline(text, children, `${path}/${i}/children`),
  ]);
}

function said(text: string, pointer: string, value: unknown, span: Span): Said {
  return { pointer, value, span, exact: text.slice(span.start, span.end) };
}

/** Where words that are given without a place stand. */
function placeOf(text: string, words: string | null, from: number): Span | null {
  const start = words === null ? -1 : text.indexOf(words, from);
  return words === null || start < 0 ? null : { start, end: start + words.length };
}
