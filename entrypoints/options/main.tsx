import { browser } from 'wxt/browser';
import { OptionsPage } from '../../src/ui/options/OptionsPage';
import { renderPage } from '../../src/ui/render-page';
import { optionsPort } from './options-port';
import '../../src/ui/options/options.css';

renderPage(<OptionsPage port={optionsPort} />, (message) => browser.i18n.getMessage(message));
