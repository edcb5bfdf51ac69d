import type { LibraryFailure } from '../../messages/protocol';
import type { Correction } from '../../notice/corrections';
import type { Pointer } from '../../notice/pointer';
import type { Result } from '../../notice/result';

type Outcome = Promise<Result<unknown, LibraryFailure>>;

/** How a value is set right, by its own pointer; resolves when it is known what became of it. */
export interface Correcting {
  correct: (pointer: Pointer, value: Correction) => Outcome;
  undo: (pointer: Pointer) => Outcome;
}
