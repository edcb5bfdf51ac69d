import type { ComponentChildren, VNode } from 'preact';
import type { Pointer } from '../../notice/pointer';
import { useLabels } from '../language';
import { Icon } from '../parts/Icon';
import { BasisMark, languageOf, type ShownBasis, Value } from '../parts/Value';
import { correctableKind, isCorrected, type ShownNotice } from './corrected';
import { describe, fieldLabel, withUnit } from './describe';
import { evidenceOf } from './evidence';
import type { PanelProps, Reading } from './reading';

export interface FactProps extends PanelProps {
  pointer: Pointer;
  /** Show the unit after the figure, where neither label nor heading says it. */
  unit?: boolean;
  /** Show the short word where nothing is stated: in tables and beside other figures. */
  short?: boolean;
  /** How the value was come by is said elsewhere, by a `FactMark`. */
  unmarked?: boolean;
  /** A name other than the field's own, where the same value stands a second time. */
  label?: string;
  children?: ComponentChildren;
}

/**
 * The notice's value at a pointer: a button where words or a person stand behind it, text where none do, 未载 where it is
 * not stated, with a way to fill it in.
 */
export function Fact({ notice, reading, pointer, unit, short, unmarked, label, children }: FactProps): VNode {
  const labels = useLabels();
  const described = describe(notice, pointer, labels);
  const corrected = isCorrected(notice, pointer);
  const name = label ?? described?.label ?? fieldLabel(notice, pointer, labels);
  if (!described && !corrected) return <Unstated reading={reading} pointer={pointer} name={name} short={short} />;
  const shown = described ? (unit ? withUnit(described) : described.shown) : labels.none;
  const evidence = evidenceOf(notice, pointer);
  if (!evidence && !corrected) return <span lang={languageOf(shown)}>{children ?? shown}</span>;
  return (
    <Value
      label={name}
      pointer={pointer}
      shown={shown}
      basis={basisOf(notice, pointer)}
      unmarked={unmarked}
      active={reading.active === pointer}
      onShow={reading.show}
      onPoint={reading.point}
    >
      {corrected ? undefined : children}
    </Value>
  );
}

/** How the value at a pointer was come by, in a word, where there is no room for it beside the value. */
export function FactMark({ notice, pointer }: Pick<FactProps, 'notice' | 'pointer'>): VNode {
  return <BasisMark basis={basisOf(notice, pointer)} />;
}

function basisOf(notice: ShownNotice, pointer: Pointer): ShownBasis {
  return isCorrected(notice, pointer) ? 'corrected' : (evidenceOf(notice, pointer)?.basis ?? 'stated');
}

interface UnstatedProps {
  reading: Reading;
  pointer: Pointer;
  name: string;
  short: boolean | undefined;
}

/** That the notice does not state a value, as far as it was read. */
function Unstated({ reading, pointer, name, short }: UnstatedProps): VNode {
  const labels = useLabels();
  const fill = labels.correction.fill(name);
  return (
    <span class="unstated">
      <span class="none">{short ? labels.noneShort : labels.none}</span>
      {reading.correcting && correctableKind(pointer) && (
        <button type="button" class="fill" aria-label={fill} title={fill} onClick={() => reading.show(pointer)}>
          <Icon name="edit" />
        </button>
      )}
    </span>
  );
}
