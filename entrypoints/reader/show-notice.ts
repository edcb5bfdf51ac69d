import { browser } from 'wxt/browser';
import { sendMessage } from '../../src/messages/send';
import type { Notice } from '../../src/notice/schema';
import { anchorSpan } from '../../src/page/anchor';
import type { Segment } from '../../src/page/dom-lines';
import { hidePassage, previewPassage, showPassage } from '../../src/page/passage';
import { type MountProps, mountSidebar } from '../../src/ui/sidebar/mount-sidebar';
import type { SaveState, ShowOutcome } from '../../src/ui/sidebar/props';
import { evidenceOf, spanOf } from '../../src/ui/summary/evidence';
import { createHost } from './host';
import { KeepNotice } from './keep-notice';

/**
 * Shows the sidebar for a notice beside its page.
 * @returns how to take it away again
 */
export function showNotice(notice: Notice, segments: readonly Segment[]): { remove: () => void } {
  const { shadow, remove } = createHost();
  const keep = new KeepNotice(notice, location.href, (save) => update({ save }));
  let props: MountProps = {
    notice,
    language: browser.i18n.getMessage('language') === 'en' ? 'en' : 'zh',
    save: { state: 'unsaved' } satisfies SaveState,
    collapsed: false,
    onSave: () => keep.save(),
    onRetry: () => keep.save(),
    onOpenRecord: (id) => sendMessage('open-library', { id }),
    onOpenLibrary: () => sendMessage('open-library', { id: null }),
    onCollapse: () => fold(true),
    onExpand: () => fold(false),
    onShow: (pointer) => show(notice, segments, pointer),
    onPoint: (pointer) => preview(notice, segments, pointer),
    onHide: hidePassage,
  };
  const sidebar = mountSidebar(shadow, props);
  function update(change: Partial<MountProps>): void {
    props = { ...props, ...change };
    sidebar.update(props);
  }
  function fold(collapsed: boolean): void {
    update({ collapsed });
    sendMessage('make-room', { room: !collapsed });
  }
  sendMessage('make-room', { room: true });
  keep.lookUp();
  return {
    remove: () => {
      sidebar.unmount();
      hidePassage();
      sendMessage('make-room', { room: false });
      remove();
    },
  };
}

type ShownPointer = Parameters<MountProps['onShow']>[0];

function show(notice: Notice, segments: readonly Segment[], pointer: ShownPointer): ShowOutcome {
  const ranges = rangesOf(notice, segments, pointer);
  if (ranges === 'outside' || ranges === 'changed') return ranges;
  showPassage(ranges);
  return 'shown';
}

function preview(notice: Notice, segments: readonly Segment[], pointer: ShownPointer | null): void {
  const ranges = pointer === null ? [] : rangesOf(notice, segments, pointer);
  previewPassage(Array.isArray(ranges) ? ranges : []);
}

/** Where the words of a value stand in the page now. */
function rangesOf(
  notice: Notice,
  segments: readonly Segment[],
  pointer: ShownPointer,
): Range[] | Exclude<ShowOutcome, 'shown'> {
  const evidence = evidenceOf(notice, pointer);
  const span = evidence && spanOf(evidence);
  if (!span) return 'outside';
  return anchorSpan(segments, notice.text, span) ?? 'changed';
}
