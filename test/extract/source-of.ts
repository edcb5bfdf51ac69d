import { readSource } from '../../src/extract/read-source';
import type { Finding, Rule, Source } from '../../src/extract/rule';

interface Around {
  title?: string;
  published?: string;
}

/** The source that rules read, for a text of a test. */
export function sourceOf(text: string, { title, published }: Around = {}): Source {
  const stated = (value: string | undefined) => (value === undefined ? null : { value, exact: value });
  const publication = { source: null, date: stated(published), time: null, edition: null };
  return readSource({ title: stated(title), publication, text });
}

/** What a rule finds, each value under its pointer; the first finding counts. Every span has the words it says. */
export function valuesFound(rule: Rule, text: string, around?: Around): Record<string, Finding['value']> {
  const source = sourceOf(text, around);
  const values: Record<string, Finding['value']> = {};
  for (const { pointer, value, span, exact } of rule(source)) {
    if (span && text.slice(span.start, span.end) !== exact)
      throw new Error(`${pointer}: ${exact} is not at ${span.start}`);
    values[pointer] ??= value;
  }
  return values;
}
