import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../notice/evidence';
import type { Pointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import { evidenceOf, spanOf } from '../summary/evidence';
import { toParagraphs } from './paragraphs';

export interface NoticeTextProps {
  notice: Notice;
  /** The value whose words are marked and brought into sight. */
  pressed: Pointer | null;
  /** The value whose words are marked while it is pointed at. */
  pointed: Pointer | null;
  /** Whether the text is in sight; when it comes into sight, so do the words. */
  shown: boolean;
}

function spanAt(notice: Notice, pointer: Pointer | null): Span | null {
  const evidence = pointer && evidenceOf(notice, pointer);
  return evidence ? spanOf(evidence) : null;
}

/** The whole notice as it was read, with the words of one value marked. */
export function NoticeText({ notice, pressed, pointed, shown }: NoticeTextProps): VNode {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const words = root.current?.querySelector('mark.pressed');
    if (shown) words?.scrollIntoView({ block: 'center' });
  }, [notice, pressed, shown]);
  const span = spanAt(notice, pressed);
  const paragraphs = toParagraphs(notice, { pressed: span, pointed: spanAt(notice, pointed) });
  // Title and source line stand outside the body, so their words have no span in it.
  const outside = span === null ? pressed : null;
  const source = [notice.publication.source, notice.publication.date].filter((part) => part !== null);
  return (
    <article ref={root} class="read" lang="zh-CN">
      {notice.title && <h2>{markIf(outside === '/title', notice.title)}</h2>}
      {source.length > 0 && (
        <p class="from">{markIf(outside?.startsWith('/publication/') ?? false, source.join('　'))}</p>
      )}
      {paragraphs.map(({ start, heading, runs }) => (
        <p key={start} class={heading ? 'h' : undefined}>
          {runs.map(({ start: at, text, mark }) =>
            mark ? (
              <mark key={at} class={mark}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </p>
      ))}
    </article>
  );
}

function markIf(marked: boolean, text: string): VNode | string {
  return marked ? <mark class="pressed">{text}</mark> : text;
}
