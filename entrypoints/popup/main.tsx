import { browser } from 'wxt/browser';
import { PopupPage } from '../../src/ui/popup/PopupPage';
import { renderPage } from '../../src/ui/render-page';
import { pageInFront, popupPort } from './popup-port';
import '../../src/ui/popup/popup.css';

const port = popupPort(await pageInFront());
renderPage(<PopupPage port={port} />, (message) => browser.i18n.getMessage(message));
