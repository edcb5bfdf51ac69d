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
  private saving = false;

  constructor(
    private readonly notice: Notice,
    private readonly url: string,
    private readonly onChange: (save: SaveState) => void,
  ) {}

  /** Asks the library once, when the sidebar opens. No answer is no harm: the notice counts as not saved. */
  async lookUp(): Promise<void> {
    const answer = await sendMessage('find-notice', { url: this.url, text: this.notice.text });
    if (this.saving) return;
    const kept = answer.ok ? answer.value : null;
    if (!kept) this.tell({ state: 'unsaved' });
    else this.tell(kept.changed ? { state: 'changed', id: kept.id } : { state: 'saved', ...kept });
  }

  async save(): Promise<void> {
    if (this.saving) return;
    this.saving = true;
    this.tell({ state: 'saving' });
    const answer = await sendMessage('save-notice', { id: this.id, url: this.url, notice: this.notice });
    this.saving = false;
    this.tell(
      answer.ok
        ? { state: 'saved', id: answer.value.id, savedAt: answer.value.savedAt }
        : { state: 'failed', error: answer.error },
    );
  }

  private tell(save: SaveState): void {
    this.onChange(save);
    const state = TOOLBAR[save.state];
    if (state) sendMessage('page-read', { state });
  }
}
