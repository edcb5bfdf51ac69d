import type { LibraryFailure } from '../messages/protocol';
import type { Result } from '../notice/result';
import { type LibraryDatabase, NewerVersionError, openDatabase } from './database';
import { StoppedError } from './long-work';

/** How long an operation may take before it counts as failed. */
export const TIME_LIMIT = 8000;

class TimeLimitError extends Error {
  override name = 'TimeLimitError';
}

/** What the browsers say when the disk or the quota is used up. */
const DISK_FULL = /QuotaExceeded|FILE_ERROR_NO_SPACE|NO_DEVICE_SPACE|QUOTA_ERR/;

/** An error's name and message, with those of the errors it wraps: an aborted transaction hides its cause. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner: unknown = 'inner' in error ? error.inner : error.cause;
  return `${error.name} ${error.message} ${inner && inner !== error ? wordsOf(inner) : ''}`;
}

export function failureOf(error: unknown): LibraryFailure {
  if (error instanceof NewerVersionError) return 'newer-version';
  if (error instanceof TimeLimitError) return 'timeout';
  return DISK_FULL.test(wordsOf(error)) ? 'disk-full' : 'database';
}

/**
 * Opens the database and does `work`, with a limit of time (0: none). After a failure the connection is closed, since a
 * full disk leaves one behind that answers nothing; the next call opens a new one. Work that a person stopped is no
 * failure. `signal` tells that the work is given up.
 */
export async function operate<Value>(
  db: LibraryDatabase,
  work: (signal: AbortSignal) => PromiseLike<Value>,
  limit = TIME_LIMIT,
): Promise<Result<Value, LibraryFailure>> {
  const giveUp = new AbortController();
  const timer = limit > 0 ? setTimeout(() => giveUp.abort(new TimeLimitError(`not done in ${limit} ms`)), limit) : 0;
  const given = new Promise<never>((_, reject) => {
    giveUp.signal.addEventListener('abort', () => reject(giveUp.signal.reason));
  });
  const done = openDatabase(db).then(() => {
    giveUp.signal.throwIfAborted();
    return work(giveUp.signal);
  });
  try {
    return { ok: true, value: await Promise.race([done, given]) };
  } catch (error) {
    if (!(error instanceof StoppedError)) {
      console.error('library', error);
      db.close({ disableAutoOpen: false });
    }
    return { ok: false, error: failureOf(error) };
  } finally {
    clearTimeout(timer);
  }
}
