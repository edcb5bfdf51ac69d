import { browser } from 'wxt/browser';
import type { MessageName, Protocol } from './protocol';

type Answers = { [Name in MessageName]: Protocol[Name]['answer'] };

/** What stands in for an answer that did not come. */
const UNANSWERED: Answers = {
  candidate: null,
  'read-tab': false,
  'page-read': null,
  'make-room': null,
  'find-notice': { ok: false, error: 'no-answer' },
  'save-notice': { ok: false, error: 'no-answer' },
  'correct-value': { ok: false, error: 'no-answer' },
  identify: null,
  'open-library': null,
};

/** Time for a stopped worker to start again. */
const RETRY_AFTER = 300;

/** Sends once. A worker stopped in mid-answer resolves with `undefined`; one that cannot be reached rejects, or throws. */
async function trySending<Name extends MessageName>(
  name: Name,
  payload: Protocol[Name]['payload'],
): Promise<Answers[Name] | undefined> {
  try {
    return await browser.runtime.sendMessage({ name, payload });
  } catch {
    // Which of the ways it failed makes no difference to the caller: there is no answer.
    return undefined;
  }
}

/** Sends a message to the background, a second time with the same payload if no answer came. */
export async function sendMessage<Name extends MessageName>(
  name: Name,
  payload: Protocol[Name]['payload'],
): Promise<Answers[Name]> {
  const answer = await trySending(name, payload);
  if (answer !== undefined) return answer;
  await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
  return (await trySending(name, payload)) ?? UNANSWERED[name];
}
