import { type Pointer, toPointer } from '../../../notice/pointer';
import type { Stated } from '../../../text/document-text';
import type { Finding, Rule } from '../../rule';

/** Title, source, day, time and edition, which the reader of the page found outside the body. */
export const findPublication: Rule = ({ document: { title, publication } }) => [
  ...outside('/title', title),
  ...outside(toPointer('publication', 'source'), publication.source),
  ...outside(toPointer('publication', 'date'), publication.date),
  ...outside(toPointer('publication', 'time'), publication.time),
  ...outside(toPointer('publication', 'edition'), publication.edition),
];

function outside(pointer: Pointer, stated: Stated | null): Finding[] {
  return stated ? [{ pointer, value: stated.value, basis: 'stated', span: null, exact: stated.exact }] : [];
}
