import type { Room } from '../../src/messages/protocol';
import { sendMessage } from '../../src/messages/send';
import { type Layout, STUB_WIDTH } from '../../src/ui/sidebar/layout';

/** The room that the page makes for the sidebar. */
export class PageRoom {
  private now: Room | null = null;

  /**
   * Has the page make the room that a sidebar takes in this layout, or its tab where it is put aside; none for one that
   * lies over the page.
   */
  ask({ side, mode, width }: Layout, collapsed: boolean): void {
    if (mode === 'overlay') this.change(null);
    else this.change(collapsed ? { side, width: STUB_WIDTH, below: '0px' } : { side, width, below: '72vh' });
  }

  /** Has the page take back the room that it made. */
  giveBack(): void {
    this.change(null);
  }

  private change(room: Room | null): void {
    const before = this.now;
    if (JSON.stringify(room) === JSON.stringify(before)) return;
    this.now = room;
    sendMessage('make-room', { room, before });
  }
}
