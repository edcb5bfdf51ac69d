import type { ComponentChildren, VNode } from 'preact';
import type { Pointer } from '../../notice/pointer';
import { useLabels } from '../language';
import { BasisMark, languageOf, Value } from '../parts/Value';
import { isCorrected } from './corrected';
import { describe, fieldLabel, withUnit } from './describe';
import { evidenceOf } from './evidence';
import type { PanelProps } from './reading';

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

/** The notice's value at a pointer: a button where words stand behind it, text where none do, 未载 where it is not stated. */
export function Fact({ notice, reading, pointer, unit, short, unmarked, label, children }: FactProps): VNode {
  const labels = useLabels();
  const described = describe(notice, pointer, labels);
  const corrected = isCorrected(notice, pointer);
  if (!described && !corrected) return <span class="none">{short ? labels.noneShort : labels.none}</span>;
  const shown = described ? (unit ? withUnit(described) : described.shown) : labels.none;
  const evidence = evidenceOf(notice, pointer);
  if (!evidence) return <span lang={languageOf(shown)}>{children ?? shown}</span>;
  return (
    <Value
      label={label ?? described?.label ?? fieldLabel(notice, pointer, labels)}
      pointer={pointer}
      shown={shown}
      basis={corrected ? 'corrected' : evidence.basis}
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
export function FactMark({ notice, pointer }: Pick<FactProps, 'notice' | 'pointer'>): VNode | null {
  const evidence = evidenceOf(notice, pointer);
  return evidence && <BasisMark basis={isCorrected(notice, pointer) ? 'corrected' : evidence.basis} />;
}
