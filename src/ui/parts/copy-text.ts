/** Puts text on the clipboard; false where the browser refuses. `button` is what was pressed and keeps the focus. */
export async function copyText(text: string, button: HTMLElement): Promise<boolean> {
  const { clipboard }: { clipboard?: Clipboard } = navigator;
  if (!clipboard) return copyBySelection(text, button);
  return clipboard.writeText(text).then(
    () => true,
    () => copyBySelection(text, button),
  );
}

/** Many portals are served over plain HTTP, where pages have no clipboard interface: copy a selected field instead. */
function copyBySelection(text: string, button: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr';
  field.setAttribute('aria-hidden', 'true');
  button.after(field);
  field.focus();
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  button.focus();
  return copied;
}
