import { useEffect, useState } from 'preact/hooks';
import { portalOf } from '../../page/portals/hosts';
import type { LibraryRecord } from '../../storage/record';
import type { CopySource } from '../copy/copy-source';
import { useLabels } from '../language';
import type { LibraryPort } from './port';

/** Where and when a record's text, or an earlier one of it, was read. */
export interface Origin {
  url: string;
  seenAt: string;
}

/** The origin of a record's current text, or of one of its earlier versions. */
export function originOf({ url, savedAt, updatedAt, versions }: LibraryRecord, version: number | null): Origin {
  const current = versions.length === 0 ? savedAt : updatedAt;
  return { url, seenAt: versions[version ?? -1]?.seenAt ?? current };
}

/** What a text in the library is cited by; its fingerprint is there a moment later. */
export function useSource(
  text: string,
  { url, seenAt }: Origin,
  fingerprintOf: LibraryPort['fingerprintOf'],
): CopySource {
  const labels = useLabels();
  const [named, setNamed] = useState<{ text: string; fingerprint: string } | null>(null);
  useEffect(() => {
    let stale = false;
    fingerprintOf(text).then((fingerprint) => !stale && setNamed({ text, fingerprint }));
    return () => {
      stale = true;
    };
  }, [text, fingerprintOf]);
  const { hostname } = new URL(url);
  const place = portalOf(hostname)?.place;
  return {
    url,
    site: place === undefined ? hostname : labels.portal(place),
    accessedAt: seenAt,
    fingerprint: named?.text === text ? named.fingerprint : null,
  };
}
