import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { download } from '../../src/export/download';
import { makeReport, type PageSource } from '../../src/report/make-report';
import type { ReportPort } from '../../src/ui/report/ReportPage';

const sourceSchema = z.object({ address: z.string(), html: z.string() });

/** What the report page asks for, done by the browser: the popup let the extension read the tab's page. */
export function reportPort(tabId: number): ReportPort {
  return {
    make: async () => {
      const source = await sourceOf(tabId);
      return source && makeReport(source, browser.runtime.getManifest().version, new Date());
    },
    save: (report) => {
      const name = `tongbao-report-${report.madeAt.slice(0, 19).replace(/\D/gu, '')}.json`;
      download([JSON.stringify(report, null, 2)], name, 'application/json');
      return name;
    },
  };
}

/** The page as it stands in the tab now, without the extension's own element; null where it can no longer be read. */
async function sourceOf(tabId: number): Promise<PageSource | null> {
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, func: readSource });
    const source = z.safeParse(sourceSchema, injection?.result);
    return source.success ? source.data : null;
  } catch {
    return null;
  }
}

/** Runs in the page, so it may use nothing from outside itself. */
function readSource(): PageSource {
  const html = document.documentElement.outerHTML.replace(/<tongbao-sidebar\b[^>]*><\/tongbao-sidebar>/gu, '');
  return { address: location.href, html: `<!doctype html>${html}` };
}
