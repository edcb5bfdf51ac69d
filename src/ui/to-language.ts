import type { Language } from './language';

/**
 * The language that the extension's own messages name; Chinese where they name none. In a file of its own, since the
 * background asks too and renders nothing.
 */
export function toLanguage(message: string): Language {
  return message === 'en' ? 'en' : 'zh';
}
