import type { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import * as z from 'zod/mini';
import { inChrome } from './bidi.ts';
import type { Popup } from './driver.ts';

const itemsSchema = z.array(z.object({ role: z.string(), name: z.string(), text: z.string() }));

/**
 * Opens the toolbar's popup in the window in front. It is no tab, so no protocol reaches it: what is asked of it runs
 * beside its page, in a sandbox that sees the page as its own scripts do.
 * @param accessibleItems the function of accessible-items.js, as text
 */
export async function openFirefoxPopup(browser: BidiBrowser, id: string, accessibleItems: string): Promise<Popup> {
  await inChrome(
    browser,
    `const { browserActionFor } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global;
     // One that is open from before would only be closed.
     document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();
     for (let i = 0; i < 50 && document.querySelector('.webextension-popup-browser'); i++) await new Promise((resolve) => setTimeout(resolve, 100));
     browserActionFor(WebExtensionPolicy.getByID('${id}').extension).triggerAction(window);`,
  );
  const run = (expression: string) => inPopup(browser, expression);
  await run('document.readyState');
  const find = ({ role, name }: { role: string; name: string }) =>
    `(${accessibleItems})(document.documentElement, ${JSON.stringify(role)}, ${JSON.stringify(name)})`;
  return {
    items: async () => itemsSchema.parse(JSON.parse(await run(`(${accessibleItems})(document.documentElement)`))),
    press: async (item) => {
      const pressed = await run(
        `(() => { const item = ${find(item)}; item?.click(); return String(item !== null); })()`,
      );
      if (pressed !== 'true') throw new Error(`no ${item.role} “${item.name}” to press`);
    },
    evaluate: run,
  };
}

/** The value of an expression in the popup's page, as a string; waits for the popup to be there. */
async function inPopup(browser: BidiBrowser, expression: string): Promise<string> {
  const inside = `
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    Promise.resolve(Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox))
      .then(String, (error) => 'failed: ' + error)
      .then((answer) => sendAsyncMessage('popup:answer', answer));`;
  const answer = await inChrome(
    browser,
    `let popup = null;
     for (let attempt = 0; attempt < 100 && !popup?.currentURI?.spec.endsWith('/popup.html'); attempt++) {
       await new Promise((resolve) => setTimeout(resolve, 100));
       popup = document.querySelector('.webextension-popup-browser');
     }
     return await new Promise((resolve) => {
       const { messageManager } = popup;
       const listener = ({ data }) => { messageManager.removeMessageListener('popup:answer', listener); resolve(data); };
       messageManager.addMessageListener('popup:answer', listener);
       messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(inside)}), false);
     });`,
  );
  return z.string().parse(answer);
}
