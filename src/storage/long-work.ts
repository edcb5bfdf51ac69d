/** How long work tells how far it has come, and hears that it is no longer wanted. */
export interface LongWork {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}
