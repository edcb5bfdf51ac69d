import { squeeze } from '../text/squeeze';
import { type Body, findBody, isDateLine, isNoticesOwn, isOpening, isSection } from './find-body';
import { findTitle, headlineOf, type TitleLines } from './find-title';
import type { Line, LineRange, PageHints, Places } from './line';

/*
 * How a hint is weighed against the text, here and nowhere else. The text is read first, as if no system were known.
 *
 * Body: what the text found stands if it lies within a known container, or if no container is confirmed. A container
 * is confirmed by the text in it and around it: it begins as a notice does, it holds at least a third of what was found
 * (a body may be there twice), what it leaves out above is a teaser, and what it leaves out below is not the notice's
 * own. Then the body is what the text finds within the container.
 *
 * Headline: a known headline counts if it reads as one. It takes the place of another that the text found if the page's
 * own title has it and not that one, or has neither and the known one stands right above. One that has the other's
 * words is no other: what the text found stands.
 *
 * Source line: a known source line near the article is read before the lines around it, a distant one after them;
 * what it does not say is read as ever (findPublication).
 */

/** The body that the text finds on the whole page, or within a container that the text confirms. */
export function weighBody(lines: readonly Line[], containers: readonly LineRange[], hints: PageHints): Body {
  const found = findArticle(lines, hints);
  for (const container of containers) {
    if (container.from <= found.from && found.to <= container.to) return found;
    const body = findBody(lines, container);
    if (isConfirmed(lines, body, found, hints)) return body;
  }
  return found;
}

/** What stands above any headline is no article where it stands below one too: a teaser, a hidden copy. */
function findArticle(lines: readonly Line[], hints: PageHints): Body {
  const found = findBody(lines);
  const again = lines.findIndex((line, i) => i > found.from && line.text === lines[found.from]?.text);
  if (again < 0 || findTitle(lines, found.from, hints)) return found;
  const below = findBody(lines, { from: again, to: lines.length });
  const title = findTitle(lines, below.from, hints);
  return title && title.from > found.from && below.text.length >= found.text.length ? below : found;
}

function isConfirmed(lines: readonly Line[], body: Body, found: Body, hints: PageHints): boolean {
  const opening = lines[body.from];
  if (!opening || !isOpening(opening) || body.text.length * 3 < found.text.length) return false;
  return isTeaserAbove(lines, body, found, hints) && isForeignBelow(lines, body, found);
}

const REPEATED = 20;

/** A teaser has neither section nor signature, and the headline stands below it, or the article opens with its words. */
function isTeaserAbove(lines: readonly Line[], body: Body, found: Body, hints: PageHints): boolean {
  if (found.from === body.from) return true;
  const title = headlineBetween(lines, body, found, hints);
  if (lines.slice(found.from, title?.from ?? body.from).some(isNoticesOwn)) return false;
  if (title) return true;
  return lines[body.from]?.text.startsWith(lines[found.from]?.text.slice(0, REPEATED) ?? '') ?? false;
}

/** The headline that parts a teaser from its article: the only one there is, the teaser's own, or the page's; no section's. */
function headlineBetween(lines: readonly Line[], body: Body, found: Body, hints: PageHints): TitleLines | null {
  const title = findTitle(lines, body.from, hints);
  const first = title && lines[title.from];
  if (!title || !first || title.from < found.from || isSection(first.text)) return null;
  const above = findTitle(lines, found.from, hints);
  return !above || isSame(above, title) || isNamed(title, hints) ? title : null;
}

/** A signed notice is over; behind one that is not signed no section and no signature may be left. */
function isForeignBelow(lines: readonly Line[], body: Body, found: Body): boolean {
  const last = lines[body.to - 1];
  return (last !== undefined && isDateLine(last)) || !lines.slice(body.to, found.to).some(isNoticesOwn);
}

/** The headline that the text finds, or a known one that it has passed over. */
export function weighTitle(
  lines: readonly Line[],
  headlines: Places['headlines'],
  bodyFrom: number,
  hints: PageHints,
): TitleLines | null {
  const found = findTitle(lines, bodyFrom, hints);
  for (const range of headlines) {
    const known = range.to <= bodyFrom ? headlineOf(lines, range, hints) : null;
    if (!known) continue;
    if (!found) return known;
    if (!isSame(found, known) && isPreferred(known, found, hints)) return known;
  }
  return found;
}

/** How far above the headline that the text finds another may stand that only its place speaks for: 主题 above 副题. */
const ADJACENT = 3;

/** By the page's own title; where that has neither, the known one right above the one that was found. */
function isPreferred(known: TitleLines, found: TitleLines, hints: PageHints): boolean {
  if (isNamed(known, hints) || isNamed(found, hints)) return !isNamed(found, hints);
  return known.to <= found.from && found.from - known.to <= ADJACENT;
}

/** Whether one of two headlines has the other's words: then what the text found is the one that was set. */
function isSame({ title: { value: one } }: TitleLines, { title: { value: other } }: TitleLines): boolean {
  const [first, second] = [squeeze(one), squeeze(other)];
  return first.includes(second) || second.includes(first);
}

const LEAST_NAMED = 8;

/** Whether the page's own title has these words, or their beginning where it is cut. */
function isNamed({ title }: TitleLines, { articleTitle, documentTitle }: PageHints): boolean {
  const words = squeeze(title.value);
  return [articleTitle, documentTitle].some((own) => {
    if (own === null) return false;
    const pieces = own.split(/[-_—|…]|\.{3}/u).map(squeeze);
    return (
      squeeze(own).includes(words) || pieces.some((piece) => piece.length >= LEAST_NAMED && words.startsWith(piece))
    );
  });
}
