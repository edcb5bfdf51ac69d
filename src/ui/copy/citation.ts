import type { Pointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import type { Labels } from '../labels';
import { localTime } from '../parts/local-time';
import { fieldLabel } from '../summary/describe';
import type { CopySource } from './copy-source';
import { oneLine } from './one-line';
import { sayValue } from './say-value';

/**
 * A card by which a notice can be cited and found again, as plain text: the sentence if one is given, then what it is
 * from. What the notice does not state has no line; a fingerprint that is missing is said to be.
 */
export function toCitation(notice: Notice, source: CopySource, labels: Labels, sentence: string | null): string {
  const { copy } = labels;
  const body = notice.signature.body === null ? '/inspection/target' : '/signature/body';
  const lines = [
    stated(notice, '/title', fieldLabel(notice, '/title', labels), labels),
    stated(notice, body, copy.body, labels),
    [copy.site, source.site],
    dateLine(notice, labels),
    [copy.url, source.url],
    [copy.accessed, localTime(source.accessedAt)],
    source.fingerprint === null ? [copy.noFingerprint] : [copy.fingerprint, source.fingerprint],
  ];
  const card = lines.filter((line) => line !== null).map((line) => oneLine(line.join(copy.colon)));
  return [...(sentence === null ? [] : [`“${oneLine(sentence)}”`]), ...card].join('\n');
}

/** When it was published; for a notice that does not say it, the date under which it was signed. */
function dateLine(notice: Notice, labels: Labels): [string, string] | null {
  const signed = fieldLabel(notice, '/signature/date', labels);
  return (
    stated(notice, '/publication/date', labels.copy.published, labels) ??
    stated(notice, '/signature/date', signed, labels)
  );
}

function stated(notice: Notice, pointer: Pointer, label: string, labels: Labels): [string, string] | null {
  const value = sayValue(notice, pointer, labels);
  return value === null ? null : [label, value];
}
