import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useOptionsLabels } from './labels';
import type { OptionsPort } from './port';

type Outcome = Awaited<ReturnType<OptionsPort['add']>>;

/** A field for the address of a further site, and what became of it. */
export function AddSite({ port }: { port: OptionsPort }): VNode {
  const labels = useOptionsLabels();
  const [input, setInput] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const add = async (event: Event) => {
    event.preventDefault();
    const became = await port.add(input);
    setOutcome(became);
    if (became === 'added') setInput('');
  };
  return (
    <form class="set add" onSubmit={add}>
      <div>
        <label class="field">
          <input
            type="text"
            inputMode="url"
            spellcheck={false}
            autocomplete="off"
            aria-label={labels.addField}
            placeholder={labels.addField}
            value={input}
            onInput={({ currentTarget }) => {
              setInput(currentTarget.value);
              setOutcome(null);
            }}
          />
        </label>
        <p class={`s ${outcome && outcome !== 'added' ? 'refused' : ''}`} role="status">
          {outcome === null ? labels.addHint : labels.outcomes[outcome]}
        </p>
      </div>
      <button type="submit" class="btn" disabled={input.trim() === ''}>
        {labels.add}
      </button>
    </form>
  );
}
