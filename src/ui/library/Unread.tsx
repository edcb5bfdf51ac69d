import type { VNode } from 'preact';
import { useLibraryLabels } from './labels';
import { Placeholder } from './Placeholder';
import { useFailures } from './use-failures';
import type { Unread as UnreadProps } from './use-watched';

/** What stands where the library could not be read: why, and a way to read it again where that may help. */
export function Unread({ error, retry }: UnreadProps): VNode {
  const labels = useLibraryLabels();
  const failures = useFailures();
  const again = error === 'newer-version' ? {} : { action: { label: labels.retry, run: retry } };
  return <Placeholder title={labels.unreadLibrary} hint={failures[error]} {...again} />;
}
