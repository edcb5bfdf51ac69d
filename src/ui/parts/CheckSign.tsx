import type { VNode } from 'preact';
import type { NoticeCheck } from '../../notice/schema';

const SIGNS = { ok: '=', fail: '≠', unclear: '?' } as const;
const CLASSES = { ok: 'ok', fail: 'differ', unclear: 'unclear' } as const;

/** The sign of a check's outcome with its word; the word is left out only where another element says it. */
export function CheckSign({ status, word }: { status: NoticeCheck['status']; word?: string }): VNode {
  return (
    <span class={`ck ${CLASSES[status]}`}>
      <b aria-hidden="true">{SIGNS[status]}</b>
      {word}
    </span>
  );
}
