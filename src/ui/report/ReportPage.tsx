import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../report/make-report';
import { languageTag, useLanguage } from '../language';
import { useReportLabels } from './labels';

export interface ReportPort {
  /** Makes the report; null if the page can no longer be read. */
  make: () => Promise<Report | null>;
  /** Keeps the report as a file. @returns the file's name */
  save: (report: Report) => string;
}

/** A report for the maintainers: shown whole, and kept as a file when the person says so. */
export function ReportPage({ port }: { port: ReportPort }): VNode {
  const labels = useReportLabels();
  const language = useLanguage();
  const [report, setReport] = useState<Report | null | 'reading'>('reading');
  useEffect(() => {
    port.make().then(setReport);
  }, []);
  return (
    <div class="tb report" lang={languageTag(language)}>
      <main>
        <h1>{labels.title}</h1>
        {report === 'reading' && <p class="meta">{labels.reading}</p>}
        {report === null && <p role="status">{labels.unread}</p>}
        {report !== null && report !== 'reading' && <Content report={report} onSave={() => port.save(report)} />}
      </main>
    </div>
  );
}

function Content({ report, onSave }: { report: Report; onSave: () => string }): VNode {
  const labels = useReportLabels();
  const [file, setFile] = useState<string | null>(null);
  return (
    <>
      <p>{labels.explain}</p>
      <div class="acts">
        <button type="button" class="btn primary" onClick={() => setFile(onSave())}>
          {labels.save}
        </button>
        <span role="status">{file !== null && labels.saved(file)}</span>
      </div>
      <Part name={labels.address} text={report.address} />
      <Part name={labels.output} text={JSON.stringify(report.output, null, 2)} />
      {report.trace.length > 0 && <Part name={labels.trace} text={report.trace.join('\n')} />}
      <Part name={labels.html} text={report.html} />
    </>
  );
}

function Part({ name, text }: { name: string; text: string }): VNode {
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
      <pre tabIndex={0}>{text}</pre>
    </section>
  );
}
