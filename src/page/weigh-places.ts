import { type Body, findBody, isDateLine, isNoticesOwn, isOpening } from './find-body';
import { findTitle, headlineOf, type TitleLines } from './find-title';
import type { Line, LineRange, PageHints, Places } from './line';
import { squeeze } from './squeeze';

/*
 * How a hint is weighed against the text, here and nowhere else. The text is read first, as if no system were known.
 *
 * Body: what the text found stands if it lies within a known container, or if no container is confirmed. A container
 * is confirmed by the text in it and around it: it begins as a notice does, it holds at least a third of what was found
 * (a body may be there twice), what it leaves out above is a teaser, and what it leaves out below is not the notice's
 * own. Then the body is what the text finds within the container.
 *
 * Headline: a known headline counts if it reads as one. It takes the place of another that the text found nearer to
 * the body, unless that one holds it, or the page's own title has that one and not the known one.
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
  const title = findTitle(lines, body.from, hints);
  const isBelowTeaser = title !== null && title.from >= found.from;
  if (lines.slice(found.from, isBelowTeaser ? title.from : body.from).some(isNoticesOwn)) return false;
  if (isBelowTeaser) return true;
  return lines[body.from]?.text.startsWith(lines[found.from]?.text.slice(0, REPEATED) ?? '') ?? false;
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
    const holds = found.from <= range.from && range.to <= found.to;
    if (!holds && (isNamed(known, hints) || !isNamed(found, hints))) return known;
  }
  return found;
}

/** Whether the page's own title has these words. */
function isNamed({ title }: TitleLines, { articleTitle, documentTitle }: PageHints): boolean {
  const words = squeeze(title.value);
  return [articleTitle, documentTitle].some((own) => own !== null && squeeze(own).includes(words));
}
