import type { VNode } from 'preact';
import { useLabels } from '../language';
import { useLibraryLabels } from './labels';
import { Placeholder } from './Placeholder';
import type { ReadFailure } from './use-watched';

/** What stands where the library could not be read: why, and a way to read it again where that may help. */
export function Unread({ error, retry }: ReadFailure): VNode {
  const labels = useLibraryLabels();
  const { failures } = useLabels();
  const again = error === 'newer-version' ? {} : { action: { label: labels.retry, run: retry } };
  return <Placeholder title={labels.unreadLibrary} hint={failures[error]} {...again} />;
}
