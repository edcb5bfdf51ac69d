import { browser } from 'wxt/browser';

/** Opens the library, in the tab that already shows it if there is one; at a record if an id is given. */
export async function openLibrary(id: string | null): Promise<null> {
  const page = browser.runtime.getURL('/library.html');
  const url = id === null ? page : `${page}#/record/${encodeURIComponent(id)}`;
  const [open] = await browser.tabs.query({ url: page });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return null;
  }
  await browser.tabs.update(open.id, id === null ? { active: true } : { active: true, url });
  await browser.windows.update(open.windowId, { focused: true });
  return null;
}
