import type { LibraryFailure } from '../../messages/protocol';
import type { Corrections } from '../../notice/corrections';
import type { Span } from '../../notice/evidence';
import type { Pointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';
import type { CopySource } from '../copy/copy-source';
import type { Correcting } from '../summary/correcting';
import type { Layout } from './layout';

/** Where a notice stands with the library, as the sidebar shows it. */
export type SaveState =
  | { state: 'unsaved' }
  | { state: 'saving' }
  | { state: 'saved'; id: string; savedAt: string }
  /** In the library, but the page's text differs from the text that was kept. */
  | { state: 'changed'; id: string }
  | { state: 'failed'; error: LibraryFailure };

/**
 * How it stands with an article that is divided over pages: whether its other pages are known, are being put together
 * with this one, or did not come.
 */
export interface Divided {
  state: 'linked' | 'elsewhere' | 'joining' | 'failed';
  /** Which part this page is, and where the others are. */
  page: number;
  pages: readonly { number: number; url: string }[];
}

/**
 * What became of showing a value's words: `shown` in the page; `changed`, since the page no longer holds those words
 * where they stood; `outside`, since they stand outside the body (title, source line).
 */
export type ShowOutcome = 'shown' | 'changed' | 'outside';

export interface SidebarProps {
  notice: Notice;
  /** Where and when the notice was read, for what is copied. */
  source: CopySource;
  save: SaveState;
  /** What a person set right in the record of this notice. */
  corrections: Corrections;
  correcting: Correcting;
  /** The article does not stand whole on this page; null if it does. */
  divided: Divided | null;
  collapsed: boolean;
  layout: Layout;
  onSave: () => void;
  onRetry: () => void;
  /** Open the library at this record. */
  onOpenRecord: (id: string) => void;
  onOpenLibrary: () => void;
  /** Fetch the other pages of the article and put it together. */
  onJoin: () => void;
  onCollapse: () => void;
  onExpand: () => void;
  /** The sidebar is to stand otherwise; `done` is false while its edge is being drawn. */
  onLayout: (layout: Layout, done: boolean) => void;
  /** Scroll to the words of a value and keep them highlighted. */
  onShow: (pointer: Pointer) => ShowOutcome;
  /** Preview the words of a value that is pointed at, without scrolling; `null` when the pointer leaves. */
  onPoint?: (pointer: Pointer | null) => void;
  /** Have it told which section of the page is being read, until the answer is called. */
  onFollow?: (tell: (section: Pointer | null) => void) => () => void;
  /** Have it told which part of the text is selected in the page, until the answer is called. */
  onSelect?: (tell: (span: Span | null) => void) => () => void;
  /** A correction is being written, or no longer. */
  onEditing?: (editing: boolean) => void;
  /** The dock was closed: take the kept highlight away. */
  onHide?: () => void;
}
