import type { PageState } from '../../src/messages/protocol';
import { sendMessage } from '../../src/messages/send';
import type { Notice } from '../../src/notice/schema';
import type { SaveState } from '../../src/ui/sidebar/props';
import { newId } from './new-id';

const TOOLBAR: { [State in SaveState['state']]: PageState | null } = {
  unsaved: 'notice',
  saving: null,
  failed: 'notice',
  saved: 'saved',
  changed: 'changed',
};

/** Keeps one notice: asks whether the library has it, saves it, and tells how it stands. */
export class KeepNotice {
  /** One id for all tries, so that a save that was stored but not answered is not stored twice. */
  private readonly id = newId();
  /** How the notice stands with the library. */
  now: SaveState = { state: 'unsaved' };
  /** How many saves were begun; an answer to what was asked before the last is out of date. */
  private saves = 0;

  constructor(
    /** `isPart`: the article goes on elsewhere. */
    private readonly read: { notice: Notice; isPart: boolean },
    private readonly url: string,
    private readonly onChange: (save: SaveState) => void,
    /** Ends it: what is answered later is told to nobody. */
    private readonly signal: AbortSignal,
  ) {}

  /**
   * Asks the library how the notice stands: when the sidebar opens, and when the page is seen again, since it may have
   * been deleted meanwhile. No answer changes nothing; a failed save stays one until the notice is found to be there.
   */
  async lookUp(): Promise<void> {
    const asked = this.saves;
    const answer = await sendMessage('find-notice', { url: this.url, ...this.read });
    if (!answer.ok || this.saves !== asked || this.now.state === 'saving') return;
    const kept = answer.value;
    if (kept) this.tell(kept.changed ? { state: 'changed', id: kept.id } : { state: 'saved', ...kept });
    else if (this.now.state !== 'failed') this.tell({ state: 'unsaved' });
  }

  async save(): Promise<void> {
    if (this.now.state === 'saving') return;
    this.saves++;
    this.tell({ state: 'saving' });
    const answer = await sendMessage('save-notice', { id: this.id, url: this.url, ...this.read });
    this.tell(
      answer.ok
        ? { state: 'saved', id: answer.value.id, savedAt: answer.value.savedAt }
        : { state: 'failed', error: answer.error },
    );
  }

  private tell(save: SaveState): void {
    if (this.signal.aborted) return;
    this.now = save;
    this.onChange(save);
    const state = TOOLBAR[save.state];
    if (state) sendMessage('page-read', { state });
  }
}
