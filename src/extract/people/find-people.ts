import type { Span } from '../../notice/evidence';
import type { NoticePerson } from '../../notice/schema';
import { titleSpans } from '../../text/quotes';
import { slice } from '../../text/span';
import { FOREIGN_POST, SENDERS } from '../words/posts';
import { findMentions, type Mention } from './find-mentions';
import { findOutcome, outcomeAfter } from './outcome';
import { postBefore } from './post-before';

interface Person {
  mention: Mention;
  post: Span | null;
  outcome: Span | null;
}

/** How far the opening reaches that says who sent the team. */
const OPENING = 300;
const LONGEST_LIST = 12;

/** The people a notice names: who hold an office in the inspected body, or whose case it tells. Each once. */
export function findPeople(text: string, folded: string, titles = titleSpans(folded)): NoticePerson[] {
  const mentions = findMentions(folded, titles);
  const people = new Map<string, Person>();
  let lastPost: Span | null = null;
  mentions.forEach((mention, index) => {
    const name = slice(folded, mention);
    const post = postOf(folded, mention, mentions[index - 1]?.end ?? 0, lastPost);
    lastPost = post;
    const outcome = outcomeOf(folded, mentions, index);
    const known = people.get(name);
    if (!known) people.set(name, { mention, post, outcome });
    else people.set(name, { mention: known.mention, post: known.post ?? post, outcome: known.outcome ?? outcome });
  });
  const isForeign = foreignPosts(folded);
  return [...people.values()]
    .map((person) => withLaterOutcome(folded, person))
    .filter(({ post, outcome }) => !post || !isForeign(slice(folded, post), outcome !== null))
    .filter(({ post }) => !post || !/联系人?[:为是]?$/u.test(folded.slice(Math.max(0, post.start - 6), post.start)))
    .map(({ mention: { start, end }, post, outcome }) => ({
      name: text.slice(start, end),
      post: post && slice(text, post),
      outcome: outcome && slice(text, outcome),
      start,
      end,
    }));
}

function postOf(folded: string, mention: Mention, floor: number, lastPost: Span | null): Span | null {
  if (!mention.hasPost) return null;
  return mention.shares ? lastPost : postBefore(folded, mention.start, floor);
}

/** What was done to a person; names in one list share what stands after the last of them. */
function outcomeOf(folded: string, mentions: Mention[], index: number): Span | null {
  const mention = mentions[index];
  if (!mention) return null;
  let first = index;
  while (index - first < LONGEST_LIST && isListedWith(folded, mentions[first - 1], mentions[first])) first--;
  let last = index;
  while (last - index < LONGEST_LIST && isListedWith(folded, mentions[last], mentions[last + 1])) last++;
  const end = mentions[last] ?? mention;
  const place = { index: index - first, of: last - first + 1 };
  return findOutcome(folded, { start: mention.start, end: end.end }, mentions[last + 1]?.start ?? folded.length, place);
}

function isListedWith(folded: string, a: Mention | undefined, b: Mention | undefined): boolean {
  return a !== undefined && b !== undefined && /^[、和与及][^,。;:\n]{0,40}$/u.test(folded.slice(a.end, b.start));
}

/** 其中,张三被开除党籍: a later sentence may say what was done, and more than 查处 does. */
function withLaterOutcome(folded: string, person: Person): Person {
  const name = slice(folded, person.mention);
  if (person.outcome && !/查处|查办/u.test(slice(folded, person.outcome))) return person;
  let at = folded.indexOf(name, person.mention.end);
  for (let tries = 0; at >= 0 && tries < 5; tries++) {
    const later = outcomeAfter(folded, { start: at, end: at + name.length }, folded.length);
    if (later) return { ...person, outcome: later };
    at = folded.indexOf(name, at + name.length);
  }
  return person;
}

/** Whether a post lies outside the inspected body: the team's own, the country's, and those of whoever sent the team. */
function foreignPosts(folded: string): (post: string, hasCase: boolean) => boolean {
  const opening = folded.slice(0, OPENING);
  const sender = SENDERS.find((level) => level.sender.test(opening));
  return (post, hasCase) => FOREIGN_POST.test(post) || (!hasCase && sender !== undefined && sender.posts.test(post));
}
