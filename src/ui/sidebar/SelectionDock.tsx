import type { VNode } from 'preact';
import type { Pointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import { useLabels } from '../language';
import { Icon } from '../parts/Icon';
import { describe } from '../summary/describe';
import { Fact } from '../summary/Fact';
import type { Reading } from '../summary/reading';

interface SelectionDockProps {
  notice: Notice;
  reading: Reading;
  /** The values that rest on the words selected in the page. */
  pointers: readonly Pointer[];
  onClose: () => void;
}

/** What the words selected in the page are read as. Stands where the words of a value would. */
export function SelectionDock({ notice, reading, pointers, onClose }: SelectionDockProps): VNode {
  const labels = useLabels();
  return (
    <section class="dock" aria-label={labels.selection.name}>
      <div class="what" aria-live="polite">
        <span class="lb">{labels.selection.values(pointers.length)}</span>
        <span class="end">
          <button
            type="button"
            class="btn quiet icon"
            aria-label={labels.selection.close}
            title={labels.selection.close}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </span>
      </div>
      {/* The selection stays while a value of it is pressed. */}
      <ul class="list selected" onMouseDown={(event) => event.preventDefault()}>
        {pointers.map((pointer) => (
          <li key={pointer}>
            <span class="lb">{describe(notice, pointer, labels)?.label}</span>
            <span>
              <Fact notice={notice} reading={reading} pointer={pointer} unit />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
