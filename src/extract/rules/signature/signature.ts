import type { Span } from '../../../notice/evidence';
import { contains, trimSpan } from '../../../text/span';
import { found, type Rule, type Source } from '../../rule';

const LAST_LINES = 4;
const BODY = /^(?:中共|中国共产党)?[\p{Script=Han}()“”·\d ]{2,50}$/u;
const BODY_END =
  /(?:委|会|党组|党委|支部|总支|局|厅|院|校|公司|办|办公室|中心|馆|站|所|行|社|部|大学|学院|医院|政府)$/u;

/** The day under the notice, on a line of its own or behind the body's name. */
export const findSignatureDate: Rule = (source) => {
  const line = lastLines(source).findLast((span) => dateIn(source, span) !== undefined);
  const date = line && dateIn(source, line);
  if (!date || date.value === null) return [];
  return [found(source, '/signature/date', date.value, date, date.basis)];
};

/** The body that signs: a short line at the end that is a name and nothing else. Not: the last sentence of the text. */
export const findSignatureBody: Rule = (source) => {
  for (const line of lastLines(source).toReversed()) {
    const date = dateIn(source, line);
    const span = trimSpan(source.text, date ? { start: line.start, end: date.start } : line);
    const words = source.folded.slice(span.start, span.end);
    if (BODY.test(words) && BODY_END.test(words)) {
      return [found(source, '/signature/body', source.text.slice(span.start, span.end), span)];
    }
  }
  return [];
};

function lastLines({ paragraphs }: Source): Span[] {
  return paragraphs.slice(1).slice(-LAST_LINES);
}

/** The date that ends a short line. */
function dateIn(source: Source, line: Span) {
  if (line.end - line.start > 70) return undefined;
  return source.dates.find(
    (d) => contains(line, d) && /^[\s)]*$/u.test(source.text.slice(d.end, line.end)) && isAfterName(source, line, d),
  );
}

function isAfterName(source: Source, line: Span, date: Span): boolean {
  return !/[,。;:]/u.test(source.folded.slice(line.start, date.start));
}
