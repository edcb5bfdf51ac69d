import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type Language, LanguageProvider, languageTag } from '../../src/ui/language';
import { OptionsPage } from '../../src/ui/options/OptionsPage';
import { optionsPort } from './options-port';
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/parts.css';
import '../../src/ui/options/options.css';

const language: Language = browser.i18n.getMessage('language') === 'en' ? 'en' : 'zh';

document.documentElement.lang = languageTag(language);
document.title = browser.i18n.getMessage('name');
render(
  <LanguageProvider language={language}>
    <OptionsPage port={optionsPort} />
  </LanguageProvider>,
  document.body,
);
