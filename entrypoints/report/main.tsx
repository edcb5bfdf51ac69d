import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type Language, LanguageProvider, languageTag } from '../../src/ui/language';
import { ReportPage } from '../../src/ui/report/ReportPage';
import { reportPort } from './report-port';
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/parts.css';
import '../../src/ui/report/report.css';

const language: Language = browser.i18n.getMessage('language') === 'en' ? 'en' : 'zh';

document.documentElement.lang = languageTag(language);
document.title = browser.i18n.getMessage('name');
const tabId = Number(new URLSearchParams(location.search).get('tab'));
render(
  <LanguageProvider language={language}>
    <ReportPage port={reportPort(tabId)} />
  </LanguageProvider>,
  document.body,
);
