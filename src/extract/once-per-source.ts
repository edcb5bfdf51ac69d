import type { Source } from './rule';

/** Keeps what is read of a source, so that every rule that asks for it does not read it anew. */
export function oncePerSource<Read>(read: (source: Source) => Read): (source: Source) => Read {
  const known = new WeakMap<Source, { read: Read }>();
  return (source) => {
    const kept = known.get(source);
    if (kept) return kept.read;
    const made = read(source);
    known.set(source, { read: made });
    return made;
  };
}
