import { vi } from 'vitest';

/**
 * A clipboard for jsdom, which has none: `execCommand('copy')` asks the page what to copy, as browsers do, and keeps
 * what it was given. Where nobody answers, nothing is copied.
 */
export function fakeClipboard(): { readonly held: Record<string, string> } {
  const kept: { held: Record<string, string> } = { held: {} };
  const execCommand = vi.fn((command: string) => {
    const given: Record<string, string> = {};
    const clipboardData = { setData: (type: string, data: string) => Object.assign(given, { [type]: data }) };
    document.body.dispatchEvent(new Event('beforecopy', { bubbles: true }));
    const event = new Event('copy', { bubbles: true, cancelable: true, composed: true });
    document.body.dispatchEvent(Object.assign(event, { clipboardData }));
    if (event.defaultPrevented) kept.held = given;
    return command === 'copy' && event.defaultPrevented;
  });
  Object.assign(document, { execCommand });
  return kept;
}
