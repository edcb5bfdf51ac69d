import type { LibraryFailure } from '../../messages/protocol';
import { useLabels } from '../language';
import { useLibraryLabels } from './labels';

/** Why something failed, in words. The library page also reads, so a failing database is not one of writing alone. */
export function useFailures(): Record<LibraryFailure, string> {
  const { failures } = useLabels();
  const { databaseFailed } = useLibraryLabels();
  return { ...failures, database: databaseFailed };
}
