import { vi } from 'vitest';
import './no-layout';

// What jsdom lacks and the page uses.
Element.prototype.scrollIntoView ??= () => {};
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};

const ROLES = {
  searchbox: 'input[type="search"]',
  menu: '[role="menu"]',
  table: 'table[aria-rowcount]',
  status: '[role="status"]',
  progressbar: 'progress',
} as const;

export function byRole(role: keyof typeof ROLES): HTMLElement {
  const found = document.querySelector<HTMLElement>(ROLES[role]);
  if (!found) throw new Error(`no ${role}`);
  return found;
}

const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';

export function buttonNames(): string[] {
  return [...document.querySelectorAll('button')].map(nameOf);
}

/** The button of this name; it has to be there. */
export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((each) => nameOf(each) === name);
  if (!found) throw new Error(`no button ${name}; there are: ${buttonNames().join(', ')}`);
  return found;
}

/** Waits until `check` no longer throws. */
export function until<Value>(check: () => Value): Promise<Value> {
  return vi.waitFor(check, { timeout: 10_000, interval: 10 });
}

export async function type(words: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field) field.value = words;
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 20));
}
