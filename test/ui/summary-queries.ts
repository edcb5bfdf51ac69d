import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

const SELECTORS: Record<string, string> = {
  button: 'button:not([role])',
  complementary: 'aside',
  status: '[role="status"]',
  tab: '[role="tab"]',
  navigation: 'nav',
};

/** Renders into a fresh element of the document, with all effects run. */
export function show(
  child: ComponentChild,
  into = document.body.appendChild(document.createElement('div')),
): HTMLElement {
  act(() => render(child, into));
  return into;
}

/** The name by which an element is read out: its label, or its words without what is hidden from readers. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const copy = element.ownerDocument.importNode(element, true);
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return (copy.textContent ?? '').trim();
}

/** All elements of a role, or those of them with this name. */
export function allByRole(root: ParentNode, role: string, name?: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(SELECTORS[role] ?? `[role="${role}"]`)].filter(
    (element) => name === undefined || nameOf(element) === name,
  );
}

/** The one element of a role and name; fails with the names there are. */
export function byRole(root: ParentNode, role: string, name?: string): HTMLElement {
  const [found, ...more] = allByRole(root, role, name);
  if (!found || more.length > 0) {
    throw new Error(
      `${more.length + (found ? 1 : 0)} of ${role} ${name}; there are: ${allByRole(root, role).map(nameOf)}`,
    );
  }
  return found;
}

/** Presses an element as a person would, and lets everything settle. */
export function press(element: HTMLElement): void {
  act(() => element.click());
}

/** Sends a key to an element. */
export function type(element: Element, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  act(() => {
    element.dispatchEvent(event);
  });
  return event;
}
