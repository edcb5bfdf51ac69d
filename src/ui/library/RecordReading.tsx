import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Pointer } from '../../notice/pointer';
import { useInView } from '../parts/use-in-view';
import type { ShownNotice } from '../summary/corrected';
import type { Correcting } from '../summary/correcting';
import { Dock } from '../summary/Dock';
import { listPointers, stepFrom } from '../summary/pointers';
import { Summary } from '../summary/Summary';
import { useLibraryLabels } from './labels';
import { NoticeText } from './NoticeText';
import type { LibraryPort } from './port';
import { type Origin, useSource } from './use-source';

type View = 'summary' | 'text';
const VIEWS: readonly View[] = ['summary', 'text'];

export interface RecordReadingProps {
  notice: ShownNotice;
  /** How values are set right; left out for a text that is no longer the record's own. */
  correcting: Correcting | undefined;
  origin: Origin;
  fingerprintOf: LibraryPort['fingerprintOf'];
  /** The value that is pressed; kept above, so that Esc can end it. */
  pressed: Pointer | null;
  onPress: (pointer: Pointer) => void;
  /** The pressed value is let go. */
  onRelease: () => void;
}

/** Summary and text of one notice, side by side; where there is room for one of them only, either. */
export function RecordReading(props: RecordReadingProps): VNode {
  const { notice, pressed, onPress, onRelease } = props;
  const labels = useLibraryLabels();
  const source = useSource(notice.text, props.origin, props.fingerprintOf);
  const summary = useRef<HTMLDivElement>(null);
  useInView(summary, pressed);
  const [view, setView] = useState<View>('summary');
  const [pointed, setPointed] = useState<Pointer | null>(null);
  const pointers = useMemo(() => listPointers(notice), [notice]);
  const step = (by: 1 | -1) => {
    const to = stepFrom(pointers, pressed, by);
    if (to) onPress(to);
  };
  return (
    <div class="rr" data-view={view}>
      <ViewSwitch view={view} onView={setView} />
      <div ref={summary} class="rr-summary">
        <Summary
          notice={notice}
          reading={{ active: pressed, show: onPress, point: setPointed, correcting: props.correcting }}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it */}
      <section class="rr-text" aria-label={labels.text} tabIndex={0}>
        <NoticeText notice={notice} pressed={pressed} pointed={pointed} shown={view === 'text'} />
      </section>
      {pressed && (
        <Dock
          notice={notice}
          pointer={pressed}
          source={source}
          changed={false}
          correcting={props.correcting}
          onPrevious={() => step(-1)}
          onNext={() => step(1)}
          onClose={onRelease}
        />
      )}
    </div>
  );
}

function ViewSwitch({ view, onView }: { view: View; onView: (view: View) => void }): VNode {
  const labels = useLibraryLabels();
  return (
    <fieldset class="rr-views">
      <legend class="sr">{labels.views}</legend>
      {VIEWS.map((each) => (
        <button key={each} type="button" class="view" aria-pressed={each === view} onClick={() => onView(each)}>
          {labels[each]}
        </button>
      ))}
    </fieldset>
  );
}
