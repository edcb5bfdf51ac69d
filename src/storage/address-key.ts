/** Parameters that say how a reader came to a page, not which page it is. */
const NOISE = new Set([
  'spm',
  'scm',
  'gclid',
  'fbclid',
  'msclkid',
  'nsukey',
  'isappinstalled',
  'share_token',
  'share_source',
  'share_medium',
]);
/** `from` chooses a page on some portals; only the values that a messenger appends are noise. */
const SHARED_FROM = new Set(['singlemessage', 'groupmessage', 'timeline']);

function isNoise(name: string, value: string): boolean {
  const key = name.toLowerCase();
  return key.startsWith('utm_') || NOISE.has(key) || (key === 'from' && SHARED_FROM.has(value));
}

/** A fragment that is a route (`#/article/12`, `#!…`) names the page; any other is a place on it. */
function routeOf(hash: string): string {
  return /^#[/!]/.test(hash) ? hash : '';
}

/** One key for the ways in which the same address is written: scheme, default port, fragment, order and noise of the query. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const { protocol, port, hostname, pathname, searchParams, hash } = new URL(address);
  // A served page answers under both schemes; a port is kept only where it is not the scheme's own.
  const host = port === '' ? hostname : `${hostname}:${port}`;
  const scheme = /^https?:$/.test(protocol) ? '' : protocol;
  const query = new URLSearchParams([...searchParams].filter(([name, value]) => !isNoise(name, value)));
  query.sort();
  const asked = query.size > 0 ? `?${query}` : '';
  return `${scheme}//${host.replace(/\.(?=:|$)/, '')}${pathname}${asked}${routeOf(hash)}`;
}
