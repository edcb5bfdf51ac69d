/** The name of the one element that is added to the page. */
const HOST = 'tongbao-sidebar';

/**
 * Adds the one element to the page, with a closed shadow root that the page's scripts and styles do not reach. One that
 * an earlier run left (the extension was updated meanwhile) goes first.
 */
export function createHost(): { shadow: ShadowRoot; remove: () => void } {
  for (const old of document.querySelectorAll(HOST)) old.remove();
  const host = document.createElement(HOST);
  const shadow = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  return { shadow, remove: () => host.remove() };
}
