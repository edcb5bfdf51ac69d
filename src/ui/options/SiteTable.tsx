import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Site } from '../../sites/sites';
import { FilterField } from '../parts/FilterField';
import { Switch } from '../parts/Switch';
import { useOptionsLabels } from './labels';
import type { OptionsPort } from './port';

/** As many as are shown before the rest is asked for. */
const FIRST = 20;

interface SiteTableProps {
  sites: readonly Site[];
  port: OptionsPort;
}

/** All sites, those first about which there is something to do: added ones, those without permission, those off. */
export function SiteTable({ sites, port }: SiteTableProps): VNode {
  const labels = useOptionsLabels();
  const [words, setWords] = useState('');
  const [all, setAll] = useState(false);
  const found = sites.filter(({ host, place }) => `${place ?? ''} ${host}`.includes(words));
  const sorted = [...found].sort((a, b) => Number(isPlain(a)) - Number(isPlain(b)));
  const shown = all || words !== '' ? sorted : sorted.filter((site, i) => i < FIRST || !isPlain(site));
  return (
    <>
      <div class="filter">
        <FilterField label={labels.filter} onFilter={setWords} />
      </div>
      <table class="sites">
        <thead>
          <tr>
            <th scope="col">{labels.columns.site}</th>
            <th scope="col" class="hide">
              {labels.columns.host}
            </th>
            <th scope="col">{labels.columns.read}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((site) => (
            <SiteRow key={site.host} site={site} port={port} />
          ))}
        </tbody>
      </table>
      {found.length === 0 && <p class="meta rest">{labels.noMatch}</p>}
      {shown.length < found.length && (
        <p class="rest">
          <button type="button" class="link" onClick={() => setAll(true)}>
            {labels.showRest(found.length - shown.length)}
          </button>
        </p>
      )}
    </>
  );
}

/** A portal that is read: nothing to do about it. */
function isPlain({ place, state }: Site): boolean {
  return place !== null && state === 'on';
}

function SiteRow({ site, port }: { site: Site; port: OptionsPort }): VNode {
  const labels = useOptionsLabels();
  const { host, place, state } = site;
  const name = place ?? host;
  return (
    <tr class={state === 'off' ? 'off' : undefined}>
      <th scope="row">
        {name}
        {state === 'missing' && <span class="mk changed">{labels.missing}</span>}
        {place === null && <span class="meta">{labels.added}</span>}
      </th>
      <td class="u hide">{host}</td>
      <td>
        {place === null && (
          <button type="button" class="link" aria-label={labels.removeSite(name)} onClick={() => port.remove(host)}>
            {labels.remove}
          </button>
        )}
        {state === 'missing' && (
          <button type="button" class="link" aria-label={labels.grantSite(name)} onClick={() => port.grant([host])}>
            {labels.grant}
          </button>
        )}
        <Switch label={labels.switchSite(name)} on={state !== 'off'} onSwitch={(on) => port.switchSite(host, on)} />
      </td>
    </tr>
  );
}
