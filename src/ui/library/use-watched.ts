import { useEffect, useState } from 'preact/hooks';
import type { LibraryFailure } from '../../messages/protocol';
import type { Watcher } from '../../storage/watch';

/** What is known of a value that is watched. */
export type Watched<Value> =
  | { state: 'reading' }
  | { state: 'known'; value: Value }
  | { state: 'failed'; error: LibraryFailure };

/** Follows a value of the library; `watch` is called anew when `key` changes. */
export function useWatched<Value>(key: string, watch: (watcher: Watcher<Value>) => () => void): Watched<Value> {
  const [watched, setWatched] = useState<{ key: string; now: Watched<Value> }>({ key, now: { state: 'reading' } });
  useEffect(
    () =>
      watch({
        next: (value) => setWatched({ key, now: { state: 'known', value } }),
        fail: (error) => setWatched({ key, now: { state: 'failed', error } }),
      }),
    [key],
  );
  return watched.key === key ? watched.now : { state: 'reading' };
}
