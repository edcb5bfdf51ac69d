/** What is put on the clipboard: plain text, and the same as HTML for programs that can take it. */
export interface Copied {
  text: string;
  html?: string;
}

/**
 * Puts text on the clipboard; false where the browser or the page refuses. To be called while a press is handled: the
 * copying is done before this returns, where it can be.
 */
export async function copyText(copied: Copied): Promise<boolean> {
  if (copyByEvent(copied)) return true;
  const { clipboard }: { clipboard?: Clipboard } = navigator;
  if (!clipboard) return false;
  return clipboard.writeText(copied.text).then(
    () => true,
    () => false,
  );
}

/**
 * Copies as the keyboard would, and answers the browser's question for what to copy before the page can. Works on plain
 * HTTP too, where there is no clipboard interface, and leaves the focus and what the person has selected alone. Fails
 * where a listener that the page added to its window earlier keeps the question to itself.
 */
function copyByEvent({ text, html }: Copied): boolean {
  let answered = false;
  const answer = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    answered = event.clipboardData !== null;
  };
  const listening = new AbortController();
  const first = { capture: true, signal: listening.signal };
  window.addEventListener('copy', answer, first);
  // Chromium asks as well whether there is anything to copy at all.
  window.addEventListener('beforecopy', (event) => event.stopImmediatePropagation(), first);
  const copied = document.execCommand('copy');
  listening.abort();
  return copied && answered;
}
