/** Lets the browser paint, and hear the reader, within a long piece of work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** How long work may go on before the page has to breathe. */
const LONGEST = 50;

/** A breath whenever it is due; otherwise nothing. */
export function breatheInTime(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < LONGEST) return undefined;
    return breathe().then(() => {
      last = performance.now();
    });
  };
}
