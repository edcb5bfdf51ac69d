import type { VNode } from 'preact';
import { useLabels } from '../language';
import type { Divided } from './props';

/** Says that the article does not stand whole on this page, where the rest is, and puts it together when asked to. */
export function DividedNote({ divided, onJoin }: { divided: Divided; onJoin: () => void }): VNode {
  const { divided: words } = useLabels();
  const { state, page, pages } = divided;
  return (
    <div class="note divided" role="note" aria-label={words.incomplete}>
      <span class="grow">
        <b>{words.incomplete}</b>
        {words.because}
        {words.thisPage(page)}
        {state === 'elsewhere' ? words.elsewhere : words.others}
        {state !== 'elsewhere' &&
          pages.map(({ number, url }) => (
            <a key={number} class="link" href={url}>
              {words.page(number)}
            </a>
          ))}
        <span role="status">{state === 'failed' && words.failed}</span>
      </span>
      {state !== 'elsewhere' && (
        <button type="button" class="btn" aria-disabled={state === 'joining'} onClick={onJoin}>
          {state === 'joining' ? words.joining : words.join}
        </button>
      )}
    </div>
  );
}
