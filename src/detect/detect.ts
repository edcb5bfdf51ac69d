import type { NoticeKind } from '../notice/kinds';
import type { DocumentText } from '../text/document-text';
import { fold } from '../text/fold';
import { squeeze } from '../text/squeeze';
import { saysOther } from './headline';
import { SAYS } from './headlines';
import { KINDS } from './kinds';
import type { KindSignals, Signal } from './signal';

/** What a document is: its kind, or why it is none. */
export type Detection = { kind: NoticeKind; signals: string[] } | { kind: null; reason: string };

/** The kinds with what speaks for and against them in a headline. */
const WITH_HEADLINES: readonly KindSignals[] = KINDS.map(({ kind, threshold, signals }) => ({
  kind,
  threshold,
  signals: [
    { name: `headline of ${kind}`, weight: 3, holds: (title) => SAYS[kind].test(title) },
    { name: 'headline of something else', weight: -4, holds: (title) => saysOther(kind, title) },
    ...signals,
  ],
}));

/** A line of a list of links or results: an address, or a text that is cut. A notice may have one or two. */
const CUT_LINE = /https?:\/\/|(?:…|\.{3})(?=\n|$)/u;
const MOST_CUT_LINES = 3;

/**
 * Decides by the text what kind of notice a document is. Selectors, addresses and hosts play no part.
 * @param folded the document's text, folded
 */
export function detect(document: DocumentText, folded = fold(document.text)): Detection {
  if (!/[。;]/u.test(folded)) return { kind: null, reason: 'no sentence' };
  if (folded.split(CUT_LINE).length > MOST_CUT_LINES) return { kind: null, reason: 'a list of cut texts' };
  const title = squeeze(document.title?.value ?? '');
  const tried: Weighed[] = [];
  for (const kind of WITH_HEADLINES) {
    const weighed = weigh(kind, title, folded);
    if (weighed.score >= kind.threshold) return { kind: kind.kind, signals: weighed.held.map(({ name }) => name) };
    tried.push(weighed);
  }
  return { kind: null, reason: tried.map(reasonAgainst).join('; ') };
}

interface Weighed {
  kind: KindSignals;
  held: Signal[];
  score: number;
}

function weigh(kind: KindSignals, title: string, text: string): Weighed {
  const held = kind.signals.filter(({ holds }) => holds(title, text));
  return { kind, held, score: held.reduce((sum, { weight }) => sum + weight, 0) };
}

function reasonAgainst({ kind, held, score }: Weighed): string {
  const against = held.filter(({ weight }) => weight < 0).map(({ name }) => name);
  const missing = kind.signals
    .filter((signal) => signal.weight > 0 && !held.includes(signal))
    .map(({ name }) => `no ${name}`);
  return `not ${kind.kind} (${score} of ${kind.threshold}): ${[...against, ...missing].join(', ')}`;
}
