import { useEffect, useState } from 'preact/hooks';
import type { LibraryFailure } from '../../messages/protocol';
import type { Watcher } from '../../storage/watch';

/** A value that could not be read, and how to read it again. */
export interface ReadFailure {
  state: 'failed';
  error: LibraryFailure;
  retry: () => void;
}

/** What is known of a value that is watched. */
export type Watched<Value> = { state: 'reading' } | { state: 'known'; value: Value } | ReadFailure;

/** Follows a value of the library; `watch` is called anew when `key` changes, and after a failure when it is retried. */
export function useWatched<Value>(key: string, watch: (watcher: Watcher<Value>) => () => void): Watched<Value> {
  const [watched, setWatched] = useState<{ key: string; now: Watched<Value> }>({ key, now: { state: 'reading' } });
  const [tries, setTries] = useState(0);
  const retry = () => {
    setWatched({ key, now: { state: 'reading' } });
    setTries((before) => before + 1);
  };
  useEffect(
    () =>
      watch({
        next: (value) => setWatched({ key, now: { state: 'known', value } }),
        fail: (error) => setWatched({ key, now: { state: 'failed', error, retry } }),
      }),
    [key, tries],
  );
  return watched.key === key ? watched.now : { state: 'reading' };
}
