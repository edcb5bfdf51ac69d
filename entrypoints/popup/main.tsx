import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type Language, LanguageProvider, languageTag } from '../../src/ui/language';
import { PopupPage } from '../../src/ui/popup/PopupPage';
import { pageInFront, popupPort } from './popup-port';
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/parts.css';
import '../../src/ui/popup/popup.css';

const language: Language = browser.i18n.getMessage('language') === 'en' ? 'en' : 'zh';

document.documentElement.lang = languageTag(language);
document.title = browser.i18n.getMessage('name');
const port = popupPort(await pageInFront());
render(
  <LanguageProvider language={language}>
    <PopupPage port={port} />
  </LanguageProvider>,
  document.body,
);
