/** How long a part may take to come, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Fetches a further page of an article, as a person has asked for: from the page's own host and from nowhere else.
 * XMLHttpRequest and not fetch, since it gives a document with its own address, in the encoding that its bytes name.
 * @returns null if it did not come
 */
export function fetchPart(page: Document, url: string): Promise<Document | null> {
  const isOwn = (address: string) => new URL(address).host === new URL(page.URL).host;
  return new Promise((resolve) => {
    if (!isOwn(url)) return resolve(null);
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.timeout = PATIENCE;
    request.addEventListener('loadend', () => {
      const came = request.status === 200 && request.responseXML !== null && isOwn(request.responseURL);
      resolve(came ? request.responseXML : null);
    });
    request.open('GET', url);
    request.send();
  });
}
