import type { ComponentChildren, VNode } from 'preact';
import type { Basis } from '../../notice/evidence';
import type { Pointer } from '../../notice/pointer';
import { useLabels } from '../language';

/** How a value was come by, or that a person set it right. */
export type ShownBasis = Basis | 'corrected';

export interface ValueProps {
  label: string;
  pointer: Pointer;
  /** The value in words, as it is read out. */
  shown: string;
  basis: ShownBasis;
  /** The word for how it was come by stands elsewhere. */
  unmarked?: boolean | undefined;
  active: boolean;
  onShow: (pointer: Pointer) => void;
  onPoint: (pointer: Pointer | null) => void;
  /** How the value is set, where that differs from `shown`: a title in two parts. */
  children?: ComponentChildren;
}

/** A value as a door to its words. Every shown value that stands on words is one of these. */
export function Value({
  label,
  pointer,
  shown,
  basis,
  unmarked,
  active,
  onShow,
  onPoint,
  children,
}: ValueProps): VNode {
  const leave = () => onPoint(null);
  const enter = () => onPoint(pointer);
  // A value that slides under a mouse that rests is not pointed at.
  const move = ({ movementX, movementY }: MouseEvent) => (movementX !== 0 || movementY !== 0) && enter();
  return (
    <>
      <button
        type="button"
        class="val"
        data-basis={basis}
        data-pointer={pointer}
        lang={languageOf(shown)}
        aria-label={[label, shown].filter(Boolean).join(' ')}
        aria-pressed={active}
        onClick={() => onShow(pointer)}
        onMouseMove={move}
        onMouseLeave={leave}
        onFocus={enter}
        onBlur={leave}
      >
        {children ?? shown}
      </button>
      {!unmarked && <BasisMark basis={basis} />}
    </>
  );
}

/** Words of the notice are Chinese in every language of the program. */
export function languageOf(shown: string): 'zh-CN' | undefined {
  return /\p{Script=Han}/u.test(shown) ? 'zh-CN' : undefined;
}

/** 推断, 修复, 多解, 已更正: said in a word, since the line alone is easily missed. What is stated needs no mark. */
export function BasisMark({ basis }: { basis: ShownBasis }): VNode | null {
  const labels = useLabels();
  return basis === 'stated' ? null : <span class={`mk ${basis}`}>{labels.basis[basis]}</span>;
}
