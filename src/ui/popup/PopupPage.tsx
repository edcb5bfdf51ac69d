import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { languageTag, useLanguage } from '../language';
import { Switch } from '../parts/Switch';
import { Acts } from './Acts';
import { usePopupLabels } from './labels';
import type { PopupPort, PopupView } from './port';
import { StateOfPage } from './StateOfPage';
import { situationOf } from './situation';

/** The toolbar's popup: how it stands with the page it was opened on, and what can be done about it. */
export function PopupPage({ port }: { port: PopupPort }): VNode {
  const labels = usePopupLabels();
  const language = useLanguage();
  const [view, setView] = useState<PopupView | null>(null);
  const [refused, setRefused] = useState(false);
  const look = () => port.look().then(setView);
  /** Does something, then looks again at how it stands. */
  const after = (work: Promise<unknown>) => work.finally(look);
  useEffect(() => {
    look();
  }, []);
  const check = () => after(port.check().then((read) => setRefused(!read)));
  return (
    <div class="tb pop" lang={languageTag(language)}>
      <header class="pop-top">
        <h1>{labels.name}</h1>
        <button type="button" class="btn quiet end" onClick={port.openOptions}>
          {labels.options}
        </button>
      </header>
      <main>
        {view === null ? (
          <p class="sec meta">{labels.reading}</p>
        ) : (
          <>
            <StateOfPage view={view} refused={refused} />
            <Acts
              situation={situationOf(view)}
              site={view.site}
              page={view.page}
              port={port}
              check={check}
              after={after}
            />
            <Switches view={view} port={port} after={after} />
          </>
        )}
      </main>
      {view?.site && view.on && (
        <footer class="sec">
          <button type="button" class="link" onClick={port.openReport}>
            {labels.report}
          </button>
        </footer>
      )}
    </div>
  );
}

interface SwitchesProps {
  view: PopupView;
  port: PopupPort;
  after: (work: Promise<unknown>) => void;
}

/** The switch of this site, where there is one, and the switch over all. */
function Switches({ view, port, after }: SwitchesProps): VNode {
  const labels = usePopupLabels();
  const { on, site } = view;
  return (
    <section class="sec">
      {site && on && (site.state === 'on' || site.state === 'off') && (
        <div class="site">
          <span class="grow">
            {labels.switchSite}
            <span class="sub">{site.place === null ? site.hostname : `${site.place} ${site.hostname}`}</span>
          </span>
          <Switch
            label={labels.switchSite}
            on={site.state === 'on'}
            onSwitch={(wanted) => after(port.switchSite(wanted))}
          />
        </div>
      )}
      <div class="site">
        <span class="grow">
          {labels.switchAll}
          <span class="sub">{labels.switchAllHint}</span>
        </span>
        <Switch label={labels.switchAll} on={on} onSwitch={(wanted) => after(port.switchAll(wanted))} />
      </div>
    </section>
  );
}
