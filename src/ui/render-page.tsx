import { type ComponentChildren, render } from 'preact';
import { LanguageProvider, languageTag } from './language';
import { toLanguage } from './to-language';
import './styles/tokens.css';
import './styles/parts.css';

/**
 * Renders one of the extension's own pages into its document, in the language of the browser.
 * @param getMessage gives the extension's message of a name, as `browser.i18n.getMessage` does
 */
export function renderPage(page: ComponentChildren, getMessage: (name: 'language' | 'name') => string): void {
  const language = toLanguage(getMessage('language'));
  document.documentElement.lang = languageTag(language);
  document.title = getMessage('name');
  render(<LanguageProvider language={language}>{page}</LanguageProvider>, document.body);
}
