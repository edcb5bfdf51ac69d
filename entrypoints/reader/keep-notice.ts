import type { CorrectionChange, Kept, LibraryFailure, PageState } from '../../src/messages/protocol';
import { sendMessage } from '../../src/messages/send';
import type { Correction, Corrections } from '../../src/notice/corrections';
import type { Pointer } from '../../src/notice/pointer';
import type { Result } from '../../src/notice/result';
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

/** How a notice stands with the library, and what a person set right in it; nothing where its text is not the one kept. */
export interface Keeping {
  save: SaveState;
  corrections: Corrections;
}

/** Keeps one notice: asks whether the library has it, saves and corrects it, and tells how it stands. */
export class KeepNotice {
  /** One id for all tries, so that a save that was stored but not answered is not stored twice. */
  private readonly id = newId();
  /** How the notice stands with the library. */
  now: SaveState = { state: 'unsaved' };
  corrections: Corrections = {};
  /** How many writes were begun or answered; an answer to what was asked before the last is out of date. */
  private writes = 0;
  private saving: Promise<Result<Kept, LibraryFailure>> | null = null;
  /** Corrections go one after another, so that of two for one value the later stays. */
  private correcting: Promise<Result<null, LibraryFailure>> | null = null;

  constructor(
    /** `isPart`: the article goes on elsewhere. */
    private readonly read: { notice: Notice; isPart: boolean },
    private readonly url: string,
    private readonly onChange: (keeping: Keeping) => void,
    /** Ends it: what is answered later is told to nobody. */
    private readonly signal: AbortSignal,
  ) {}

  /** A write is under way whose outcome the person waits for. */
  isBusy(): boolean {
    return this.saving !== null || this.correcting !== null;
  }

  /**
   * Asks the library how the notice stands: when the sidebar opens, and when the page is seen again, since it may have
   * been deleted meanwhile. No answer changes nothing; a failed save stays one until the notice is found to be there.
   */
  async lookUp(): Promise<void> {
    const asked = this.writes;
    const answer = await sendMessage('find-notice', { url: this.url, ...this.read });
    if (!answer.ok || this.writes !== asked || this.now.state === 'saving') return;
    const kept = answer.value;
    if (kept?.changed) this.tell({ state: 'changed', id: kept.id }, {});
    else if (kept) this.tell({ state: 'saved', id: kept.id, savedAt: kept.savedAt }, kept.corrections);
    else if (this.now.state !== 'failed') this.tell({ state: 'unsaved' }, {});
  }

  /** Saves the notice; resolves when it is known what became of it. */
  async save(): Promise<void> {
    await this.saveOnce();
  }

  /** Sets a value right, in the record of the notice, which is saved first unless it is kept as it is read here. */
  correct(pointer: Pointer, value: Correction): Promise<Result<null, LibraryFailure>> {
    return this.enqueue(pointer, { value });
  }

  /** Takes a correction back. */
  undo(pointer: Pointer): Promise<Result<null, LibraryFailure>> {
    return this.enqueue(pointer, { undo: true });
  }

  private enqueue(pointer: Pointer, change: CorrectionChange): Promise<Result<null, LibraryFailure>> {
    const turn: Promise<Result<null, LibraryFailure>> = (this.correcting ?? Promise.resolve())
      .then(() => this.change(pointer, change))
      .finally(() => {
        if (this.correcting === turn) this.correcting = null;
      });
    this.correcting = turn;
    return turn;
  }

  private async change(pointer: Pointer, change: CorrectionChange): Promise<Result<null, LibraryFailure>> {
    const kept = this.now.state === 'saved' ? { ok: true as const, value: this.now } : await this.saveOnce();
    if (!kept.ok) return kept;
    const { id, savedAt } = kept.value;
    this.writes++;
    const answer = await sendMessage('correct-value', { id, pointer, change, notice: this.read.notice });
    this.writes++;
    if (answer.ok) this.tell({ state: 'saved', id, savedAt }, answer.value);
    // The record was deleted meanwhile: a correction that is tried again saves the notice anew.
    else if (answer.error === 'missing') this.tell({ state: 'unsaved' }, {});
    return answer.ok ? { ok: true, value: null } : answer;
  }

  private saveOnce(): Promise<Result<Kept, LibraryFailure>> {
    this.saving ??= this.trySaving().finally(() => {
      this.saving = null;
    });
    return this.saving;
  }

  private async trySaving(): Promise<Result<Kept, LibraryFailure>> {
    this.writes++;
    this.tell({ state: 'saving' });
    const answer = await sendMessage('save-notice', { id: this.id, url: this.url, ...this.read });
    this.writes++;
    if (answer.ok) {
      const { id, savedAt, corrections } = answer.value;
      this.tell({ state: 'saved', id, savedAt }, corrections);
    } else this.tell({ state: 'failed', error: answer.error });
    return answer;
  }

  private tell(save: SaveState, corrections = this.corrections): void {
    if (this.signal.aborted) return;
    this.now = save;
    this.corrections = corrections;
    this.onChange({ save, corrections });
    const state = TOOLBAR[save.state];
    if (state) sendMessage('page-read', { state });
  }
}
