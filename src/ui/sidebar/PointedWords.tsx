import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Pointer } from '../../notice/pointer';
import type { ShownNotice } from '../summary/corrected';
import { Preview } from '../summary/Dock';

interface PointedWordsProps {
  notice: ShownNotice;
  pointer: Pointer;
  /** The part of the sidebar that scrolls, with the values. */
  scroller: RefObject<HTMLElement | null>;
}

/** The words of the value that is pointed at, where they do not cover it: at the foot, or else at the head. */
export function PointedWords({ notice, pointer, scroller }: PointedWordsProps): VNode {
  const own = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<'foot' | 'head'>('foot');
  useLayoutEffect(() => {
    const value = scroller.current?.querySelector('.val:is(:hover, :focus)')?.getBoundingClientRect();
    const box = own.current?.getBoundingClientRect();
    const foot = scroller.current?.getBoundingClientRect().bottom ?? 0;
    if (value && box) setPlace(value.bottom > foot - box.height ? 'head' : 'foot');
  }, [pointer, scroller]);
  return (
    <div ref={own} class={`pointed ${place}`}>
      <Preview notice={notice} pointer={pointer} />
    </div>
  );
}
