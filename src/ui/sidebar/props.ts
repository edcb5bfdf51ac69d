import type { LibraryFailure } from '../../messages/protocol';
import type { Pointer } from '../../notice/pointer';
import type { Notice } from '../../notice/schema';

/** Where a notice stands with the library, as the sidebar shows it. */
export type SaveState =
  | { state: 'unsaved' }
  | { state: 'saving' }
  | { state: 'saved'; id: string; savedAt: string }
  /** In the library, but the page's text differs from the text that was kept. */
  | { state: 'changed'; id: string }
  | { state: 'failed'; error: LibraryFailure };

/**
 * What became of showing a value's words: `shown` in the page; `changed`, since the page no longer holds those words
 * where they stood; `outside`, since they stand outside the body (title, source line).
 */
export type ShowOutcome = 'shown' | 'changed' | 'outside';

export interface SidebarProps {
  notice: Notice;
  save: SaveState;
  collapsed: boolean;
  onSave: () => void;
  onRetry: () => void;
  /** Open the library at this record. */
  onOpenRecord: (id: string) => void;
  onOpenLibrary: () => void;
  onCollapse: () => void;
  onExpand: () => void;
  /** Scroll to the words of a value and keep them highlighted. */
  onShow: (pointer: Pointer) => ShowOutcome;
  /** Preview the words of a value that is pointed at, without scrolling; `null` when the pointer leaves. */
  onPoint?: (pointer: Pointer | null) => void;
  /** The dock was closed: take the kept highlight away. */
  onHide?: () => void;
}
