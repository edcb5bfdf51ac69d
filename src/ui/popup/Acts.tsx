import type { VNode } from 'preact';
import type { PageReport } from '../../messages/protocol';
import { type PopupLabels, usePopupLabels } from './labels';
import type { PopupPort, PopupView } from './port';
import type { Situation } from './situation';

interface ActsProps {
  situation: Situation;
  /** The site of the page may be asked for: it is new, or its permission is missing. */
  site: PopupView['site'];
  page: PageReport | null;
  port: PopupPort;
  check: () => void;
  /** Follows what is done by another look at the page. */
  after: (work: Promise<unknown>) => void;
}

interface Act {
  label: string;
  act: () => void;
}

/** The buttons of a situation, what is likeliest first; the library is always there. */
export function Acts(props: ActsProps): VNode {
  const labels = usePopupLabels();
  const [first, ...others] = [
    ...actsOf(props, labels),
    ...siteActs(props, labels),
    { label: labels.openLibrary, act: props.port.openLibrary },
  ];
  return (
    <section class="sec btns">
      {first && (
        <button type="button" class="btn primary wide" onClick={first.act}>
          {first.label}
        </button>
      )}
      {others.map(({ label, act }) => (
        <button key={label} type="button" class="btn" onClick={act}>
          {label}
        </button>
      ))}
    </section>
  );
}

function actsOf({ situation, page, port, check, after }: ActsProps, labels: PopupLabels): Act[] {
  const save = (label: string): Act => ({ label, act: () => after(port.save()) });
  const checking = { label: labels.check, act: check };
  const summary = { label: labels.openSummary, act: () => after(port.openSummary()) };
  const id = page?.record?.id;
  const record = id === undefined ? [] : [{ label: labels.openRecord, act: () => after(port.openRecord(id)) }];
  switch (situation) {
    case 'off':
      return [{ label: labels.turnOn, act: () => after(port.switchAll(true)) }];
    case 'unreadable':
      return [];
    case 'notice':
      return [save(labels.save), summary];
    case 'failed':
      return [save(labels.retry), summary];
    case 'saved':
      return [summary, ...record];
    case 'changed':
      return [save(labels.saveVersion), summary, ...record];
    case 'none':
    case 'attachment':
    case 'unrecognised':
      return [checking];
    case 'site-off':
      return [checking, { label: labels.enableSite, act: () => after(port.switchSite(true)) }];
    case 'missing':
    case 'new':
      return [checking];
  }
}

/** What can be asked for the site, whatever the page is; not where everything is off. */
function siteActs({ situation, site, port, after }: ActsProps, labels: PopupLabels): Act[] {
  const act = () => after(port.enableSite());
  if (situation === 'off') return [];
  if (site?.state === 'new') return [{ label: labels.enableSite, act }];
  return site?.state === 'missing' ? [{ label: labels.grantSite, act }] : [];
}
