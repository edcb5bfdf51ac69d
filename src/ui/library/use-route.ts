import { useEffect, useState } from 'preact/hooks';

const RECORD = /^#\/record\/(.+)$/;

/** The address of a record within the library page. */
export function recordHref(id: string): string {
  return `#/record/${encodeURIComponent(id)}`;
}

function readId(): string | null {
  const encoded = RECORD.exec(location.hash)?.[1];
  try {
    return encoded === undefined ? null : decodeURIComponent(encoded);
  } catch {
    // Not written by us: no record has such an address.
    return null;
  }
}

/** The record that the address names, and the way to another or to none. */
export function useRoute(): { openId: string | null; open: (id: string | null) => void } {
  const [openId, setOpenId] = useState(readId);
  useEffect(() => {
    const follow = () => setOpenId(readId());
    const page = window;
    page.addEventListener('hashchange', follow);
    return () => page.removeEventListener('hashchange', follow);
  }, []);
  const open = (id: string | null) => {
    location.hash = id === null ? '#/' : recordHref(id);
  };
  return { openId, open };
}
