import { browser } from 'wxt/browser';
import { renderPage } from '../../src/ui/render-page';
import { ReportPage } from '../../src/ui/report/ReportPage';
import { reportPort } from './report-port';
import '../../src/ui/report/report.css';

const tabId = Number(new URLSearchParams(location.search).get('tab'));
renderPage(<ReportPage port={reportPort(tabId)} />, (message) => browser.i18n.getMessage(message));
