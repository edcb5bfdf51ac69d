/** How long work tells how far it has come, and hears that it is no longer wanted. */
export interface LongWork {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/** A person asked for long work to be stopped; nothing failed. */
export class StoppedError extends Error {
  override name = 'StoppedError';
}

/** Ends long work where it stands if it was asked to stop. */
export function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new StoppedError('stopped on request');
}
