import { browser } from 'wxt/browser';
import { correctNotice } from '../../src/extract/correct-notice';
import { NO_REPORT } from '../../src/messages/no-report';
import type { PageReport } from '../../src/messages/protocol';
import { sendMessage } from '../../src/messages/send';
import type { Notice } from '../../src/notice/schema';
import type { PageAnchors, Place } from '../../src/page/page-anchors';
import { type Covered, hidePassage, previewPassage, showPassage } from '../../src/page/passage';
import { type Layout, SHEET_BELOW, USUAL_LAYOUT } from '../../src/ui/sidebar/layout';
import { type MountProps, mountSidebar } from '../../src/ui/sidebar/mount-sidebar';
import type { Divided, SaveState, ShowOutcome } from '../../src/ui/sidebar/props';
import { evidenceOf, spanOf } from '../../src/ui/summary/evidence';
import { sectionStarts } from '../../src/ui/summary/sections';
import { toLanguage } from '../../src/ui/to-language';
import { followReading } from './follow-reading';
import { Host } from './host';
import { KeepNotice } from './keep-notice';
import { whenPainted, whenSeenAgain } from './page-events';
import { PageRoom } from './page-room';
import { identifySource, sourceOfPage } from './page-source';
import { keepLayout, loadLayout } from './site-layout';
import { watchSelection } from './watch-selection';

/** A notice beside its page. */
export interface NoticeOnPage {
  open: () => void;
  toggle: () => void;
  isCollapsed: () => boolean;
  /** A save or correction is under way whose outcome the person waits for. */
  isBusy: () => boolean;
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
export function showNotice({ notice, anchors, divided, collapsed, onJoin }: NoticeToShow): NoticeOnPage {
  const room = new PageRoom();
  const host = new Host(() => room.giveBack());
  const events = new AbortController();
  const read = { notice, isPart: divided !== null };
  const keep = new KeepNotice(read, location.href, (keeping) => update(keeping), events.signal);
  const language = toLanguage(browser.i18n.getMessage('language'));
  let isEditing = false;
  let props: MountProps = {
    notice,
    source: sourceOfPage(),
    language,
    save: { state: 'unsaved' },
    corrections: {},
    correcting: {
      correct: (pointer, value) => keep.correct(pointer, value),
      undo: (pointer) => keep.undo(pointer),
    },
    divided,
    collapsed,
    layout: USUAL_LAYOUT,
    onJoin,
    onSave: () => keep.save(),
    onRetry: () => keep.save(),
    onOpenRecord: (id) => sendMessage('open-library', { id }),
    onOpenLibrary: () => sendMessage('open-library', { id: null }),
    onCollapse: () => fold(true),
    onExpand: () => fold(false),
    onLayout: setLayout,
    onShow: (pointer) => show(notice, anchors, pointer, props.layout),
    onPoint: (pointer) => preview(notice, anchors, pointer),
    onHide: hidePassage,
    onEditing: (editing) => {
      isEditing = editing;
    },
    onFollow: (tell) => endable((signal) => followReading(anchors, sectionStarts(notice.outline), signal, tell)),
    onSelect: (tell) => endable((signal) => watchSelection(anchors, signal, tell)),
  };
  const sidebar = mountSidebar(host.shadow, props);
  function update(change: Partial<MountProps>): void {
    props = { ...props, ...change };
    sidebar.update(props);
  }
  function fold(folded: boolean): void {
    host.putBack();
    if (folded) hidePassage();
    update({ collapsed: folded });
    room.ask(props.layout, folded);
  }
  function setLayout(layout: Layout, done: boolean): void {
    update({ layout });
    if (!done) return;
    room.ask(layout, props.collapsed);
    keepLayout(layout);
  }
  function remove(): void {
    events.abort();
    sidebar.unmount();
    hidePassage();
    room.giveBack();
    host.remove();
  }
  whenSeenAgain(events.signal, () => keep.lookUp());
  const layoutOfSite = loadLayout().then((layout) => {
    if (!events.signal.aborted && JSON.stringify(layout) !== JSON.stringify(props.layout)) update({ layout });
  });
  // What the library says of it comes later, or not at all.
  sendMessage('page-read', { state: 'notice' });
  // Nobody waits for this before the sidebar stands.
  whenPainted(events.signal, async () => {
    keep.lookUp();
    await layoutOfSite;
    if (events.signal.aborted) return;
    room.ask(props.layout, props.collapsed);
    const source = await identifySource(props.source, notice.text, language);
    if (!events.signal.aborted) update({ source });
  });
  return {
    open: () => fold(false),
    toggle: () => fold(!props.collapsed && host.stands()),
    isCollapsed: () => props.collapsed,
    isBusy: () => keep.isBusy() || isEditing,
    lookUp: () => keep.lookUp(),
    tellDivided: (state) => divided && update({ divided: { ...divided, state } }),
    save: () => keep.save(),
    report: () => ({
      ...reportOf(correctNotice(notice, keep.corrections).notice, keep.now),
      divided: props.divided !== null,
    }),
    remove,
  };
}

/** Begins something and answers what ends it. */
function endable(begin: (signal: AbortSignal) => void): () => void {
  const work = new AbortController();
  begin(work.signal);
  return () => work.abort();
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

function show(notice: Notice, anchors: PageAnchors, pointer: ShownPointer, layout: Layout): ShowOutcome {
  const ranges = rangesOf(notice, anchors, pointer);
  hidePassage();
  if (ranges === 'outside' || ranges === 'changed') return ranges;
  showPassage(ranges, coveredBy(layout));
  return 'shown';
}

function coveredBy({ side, width }: Layout): Covered {
  const beside = window.innerWidth < SHEET_BELOW ? 0 : width;
  return { left: side === 'left' ? beside : 0, right: side === 'right' ? beside : 0 };
}

function preview(notice: Notice, anchors: PageAnchors, pointer: ShownPointer | null): void {
  const ranges = pointer === null ? [] : rangesOf(notice, anchors, pointer);
  previewPassage(Array.isArray(ranges) ? ranges : []);
}

/** Where the words of a value stand in the page now. */
function rangesOf(notice: Notice, anchors: PageAnchors, pointer: ShownPointer): Place {
  const evidence = evidenceOf(notice, pointer);
  if (!evidence) return 'outside';
  const span = spanOf(evidence);
  return span ? anchors.rangesOf(span) : anchors.rangesOfWords(pointer, evidence.exact);
}
