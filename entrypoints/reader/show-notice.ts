import { browser } from 'wxt/browser';
import { NO_REPORT } from '../../src/messages/no-report';
import type { PageReport } from '../../src/messages/protocol';
import { sendMessage } from '../../src/messages/send';
import type { Notice } from '../../src/notice/schema';
import type { PageAnchors } from '../../src/page/page-anchors';
import { hidePassage, previewPassage, showPassage } from '../../src/page/passage';
import { toLanguage } from '../../src/ui/language';
import { type MountProps, mountSidebar } from '../../src/ui/sidebar/mount-sidebar';
import type { Divided, SaveState, ShowOutcome } from '../../src/ui/sidebar/props';
import { evidenceOf, spanOf } from '../../src/ui/summary/evidence';
import { createHost } from './host';
import { KeepNotice } from './keep-notice';
import { whenSeenAgain } from './page-events';
import { sourceOfPage } from './page-source';

/** How wide the sidebar is (`--tb-sidebar`), and the width of the window below which it is a sheet from below. */
const SIDEBAR_WIDTH = 380;
const SHEET_BELOW = 900;

/** A notice beside its page. */
export interface ShownNotice {
  open: () => void;
  isCollapsed: () => boolean;
  /** A save is under way whose outcome the person waits for. */
  isSaving: () => boolean;
  /** Asks the library once more how the notice stands, and tells it. */
  lookUp: () => void;
  /** Tells how it stands with the other pages of a divided article. */
  tellDivided: (state: Divided['state']) => void;
  save: () => Promise<void>;
  report: () => PageReport;
  remove: () => void;
}

/** What is to be shown. */
export interface NoticeToShow {
  notice: Notice;
  anchors: PageAnchors;
  /** The article does not stand whole on this page; null if it does, or was put together. */
  divided: Divided | null;
  collapsed: boolean;
  onJoin: () => void;
}

/** Shows the sidebar for a notice beside its page. */
export function showNotice({ notice, anchors, divided, collapsed, onJoin }: NoticeToShow): ShownNotice {
  const { shadow, remove: removeHost } = createHost();
  const events = new AbortController();
  const read = { notice, isPart: divided !== null };
  const keep = new KeepNotice(read, location.href, (save) => update({ save }), events.signal);
  const language = toLanguage(browser.i18n.getMessage('language'));
  let props: MountProps = {
    notice,
    source: sourceOfPage(notice.text, language, (source) => !events.signal.aborted && update({ source })),
    language,
    save: { state: 'unsaved' },
    divided,
    collapsed,
    onJoin,
    onSave: () => keep.save(),
    onRetry: () => keep.save(),
    onOpenRecord: (id) => sendMessage('open-library', { id }),
    onOpenLibrary: () => sendMessage('open-library', { id: null }),
    onCollapse: () => fold(true),
    onExpand: () => fold(false),
    onShow: (pointer) => show(notice, anchors, pointer),
    onPoint: (pointer) => preview(notice, anchors, pointer),
    onHide: hidePassage,
  };
  const sidebar = mountSidebar(shadow, props);
  function update(change: Partial<MountProps>): void {
    props = { ...props, ...change };
    sidebar.update(props);
  }
  function fold(folded: boolean): void {
    update({ collapsed: folded });
    sendMessage('make-room', { room: !folded });
  }
  function remove(): void {
    events.abort();
    sidebar.unmount();
    hidePassage();
    sendMessage('make-room', { room: false });
    removeHost();
  }
  whenSeenAgain(events.signal, () => keep.lookUp());
  sendMessage('make-room', { room: !collapsed });
  // What the library says of it comes later, or not at all.
  sendMessage('page-read', { state: 'notice' });
  keep.lookUp();
  return {
    open: () => fold(false),
    isCollapsed: () => props.collapsed,
    isSaving: () => keep.now.state === 'saving',
    lookUp: () => keep.lookUp(),
    tellDivided: (state) => divided && update({ divided: { ...divided, state } }),
    save: () => keep.save(),
    report: () => ({ ...reportOf(notice, keep.now), divided: props.divided !== null }),
    remove,
  };
}

function reportOf(notice: Notice, save: SaveState): PageReport {
  return {
    ...NO_REPORT,
    state: save.state === 'saved' || save.state === 'changed' ? save.state : 'notice',
    kind: notice.kind,
    title: notice.title,
    published: notice.publication.date,
    differing: notice.checks.filter(({ status }) => status === 'fail').length,
    record: 'id' in save ? { id: save.id, savedAt: 'savedAt' in save ? save.savedAt : null } : null,
    failure: save.state === 'failed' ? save.error : null,
  };
}

type ShownPointer = Parameters<MountProps['onShow']>[0];

function show(notice: Notice, anchors: PageAnchors, pointer: ShownPointer): ShowOutcome {
  const ranges = rangesOf(notice, anchors, pointer);
  hidePassage();
  if (ranges === 'outside' || ranges === 'changed') return ranges;
  showPassage(ranges, window.innerWidth < SHEET_BELOW ? 0 : SIDEBAR_WIDTH);
  return 'shown';
}

function preview(notice: Notice, anchors: PageAnchors, pointer: ShownPointer | null): void {
  const ranges = pointer === null ? [] : rangesOf(notice, anchors, pointer);
  previewPassage(Array.isArray(ranges) ? ranges : []);
}

/** Where the words of a value stand in the page now. */
function rangesOf(
  notice: Notice,
  anchors: PageAnchors,
  pointer: ShownPointer,
): Range[] | Exclude<ShowOutcome, 'shown'> {
  const evidence = evidenceOf(notice, pointer);
  const span = evidence && spanOf(evidence);
  return span ? anchors.rangesOf(span) : 'outside';
}
