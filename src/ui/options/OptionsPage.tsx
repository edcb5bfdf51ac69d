import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { languageTag, useLanguage } from '../language';
import { Switch } from '../parts/Switch';
import { AddSite } from './AddSite';
import { useOptionsLabels } from './labels';
import type { OptionsPort, OptionsView } from './port';
import { SiteTable } from './SiteTable';

/** The settings: the switch over all, and the sites on which notices are recognised. */
export function OptionsPage({ port }: { port: OptionsPort }): VNode {
  const labels = useOptionsLabels();
  const language = useLanguage();
  const [view, setView] = useState<OptionsView | null>(null);
  useEffect(() => port.watch(setView), []);
  return (
    <div class="tb opt" lang={languageTag(language)}>
      <main>
        <header class="opt-top">
          <h1>{labels.title}</h1>
          <button type="button" class="link" onClick={port.openLibrary}>
            {labels.openLibrary}
          </button>
        </header>
        {view === null ? <p class="meta">{labels.reading}</p> : <Cards view={view} port={port} />}
      </main>
    </div>
  );
}

function Cards({ view, port }: { view: OptionsView; port: OptionsPort }): VNode {
  const labels = useOptionsLabels();
  return (
    <>
      <section class="card">
        <div class="set">
          <div>
            <p>{labels.all}</p>
            <p class="s">{labels.allHint}</p>
          </div>
          <Switch label={labels.all} on={view.on} onSwitch={port.switchAll} />
        </div>
      </section>
      <section class="card" aria-labelledby="sites">
        <header>
          <h2 id="sites">{labels.sites}</h2>
          <span class="meta">
            {labels.count(view.sites.length, view.sites.filter(({ state }) => state === 'on').length)}
          </span>
        </header>
        <Missing view={view} port={port} />
        <AddSite port={port} />
        <SiteTable sites={view.sites} port={port} />
      </section>
    </>
  );
}

/** How many sites the browser does not permit, and the button that asks for them all at once. */
function Missing({ view, port }: { view: OptionsView; port: OptionsPort }): VNode | null {
  const labels = useOptionsLabels();
  const missing = view.sites.filter(({ state }) => state === 'missing').map(({ host }) => host);
  if (missing.length === 0) return null;
  return (
    <div class="set missing" role="status">
      <p>{labels.missingCount(missing.length)}</p>
      <button type="button" class="btn primary" onClick={() => port.grant(missing)}>
        {labels.grantAll}
      </button>
    </div>
  );
}
