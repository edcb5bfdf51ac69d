import { browser } from 'wxt/browser';
import { download } from '../../src/export/download';
import { sendMessage } from '../../src/messages/send';
import type { Report } from '../../src/report/make-report';
import type { ReportPort } from '../../src/ui/report/ReportPage';

/** What the report page asks for, done by the browser: the popup let the extension read the tab's page. */
export function reportPort(tabId: number): ReportPort {
  return {
    make: async () => ((await sendMessage('read-tab', { tabId })) ? makeInPage(tabId) : null),
    save: (report) => {
      const name = `tongbao-report-${report.madeAt.slice(0, 19).replace(/\D/gu, '')}.json`;
      download([JSON.stringify(report, null, 2)], name, 'application/json');
      return name;
    },
  };
}

/** Has the readers in the page and its frames make the report; null where the page can no longer be read. */
async function makeInPage(tabId: number): Promise<Report | null> {
  try {
    const func = () => globalThis.tongbaoReader?.makeReport() ?? null;
    const injections = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func });
    const reports = injections.flatMap(({ result }) => result ?? []);
    return reports.find(({ output }) => output.kind !== null) ?? reports[0] ?? null;
  } catch {
    return null;
  }
}
