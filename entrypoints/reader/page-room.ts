import type { Room } from '../../src/messages/protocol';
import { sendMessage } from '../../src/messages/send';
import type { Layout } from '../../src/ui/sidebar/layout';

/** The room that the page makes for the sidebar. */
export class PageRoom {
  private now: Room | null = null;

  /** Has the page make the room that a sidebar takes in this layout; none for a sidebar that is put aside or lies over it. */
  ask({ side, mode, width }: Layout, collapsed: boolean): void {
    const room = collapsed || mode === 'overlay' ? null : { side, width };
    const before = this.now;
    if (room?.side === before?.side && room?.width === before?.width) return;
    this.now = room;
    sendMessage('make-room', { room, before });
  }

  /** Has the page take back the room that it made. */
  giveBack(): void {
    if (this.now) sendMessage('make-room', { room: null, before: this.now });
    this.now = null;
  }
}
