import { browser } from 'wxt/browser';

/** The name of the one element that is added to the page. */
const NAME = 'tongbao-sidebar';
/** How often it comes back to a page that takes it away. */
const MOST_RETURNS = 5;

/**
 * The one element that is added to the page, with a closed shadow root that the page's scripts and styles do not reach.
 * It stands in the browser's top layer, above whatever the page puts on top, and is no part of what the page moves,
 * turns or clips. A page that takes it away again and again has its way in the end.
 */
export class Host {
  readonly shadow: ShadowRoot;
  private readonly element = document.createElement(NAME);
  private readonly observer = new MutationObserver(() => this.stay());
  private returns = 0;

  /** @param onYield called when the page had its way */
  constructor(private readonly onYield: () => void) {
    // One that an earlier run left: the extension was updated meanwhile.
    for (const old of document.querySelectorAll(NAME)) old.remove();
    this.element.popover = 'manual';
    this.shadow = this.element.attachShadow({ mode: 'closed' });
    this.put();
  }

  /** Stands in the page once more, after it yielded. */
  putBack(): void {
    this.returns = 0;
    if (!this.stands()) this.put();
  }

  /** Whether it is where it was put. */
  stands(): boolean {
    return this.element.parentNode === document.documentElement;
  }

  remove(): void {
    this.observer.disconnect();
    this.element.remove();
  }

  private put(): void {
    document.documentElement.append(this.element);
    this.element.showPopover();
    this.observer.disconnect();
    this.observer.observe(document, { childList: true });
    this.observer.observe(document.documentElement, { childList: true });
  }

  private stay(): void {
    if (this.stands()) return;
    const isOrphan = browser.runtime?.id === undefined;
    if (!isOrphan && this.returns++ < MOST_RETURNS) {
      this.put();
    } else {
      this.remove();
      this.onYield();
    }
  }
}
