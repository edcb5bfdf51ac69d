import { browser } from 'wxt/browser';
import { extract } from '../../src/extract/extract';
import { NO_REPORT } from '../../src/messages/no-report';
import type { PageReport } from '../../src/messages/protocol';
import { sendMessage } from '../../src/messages/send';
import { fetchPart } from '../../src/page/fetch-part';
import { joinParts } from '../../src/page/join-parts';
import { PageAnchors } from '../../src/page/page-anchors';
import { type PageRead, readPage } from '../../src/page/read-page';
import { whenChanging } from '../../src/page/when-changing';
import { makeReport, type Report } from '../../src/report/make-report';
import { isOff } from '../../src/sites/is-off';
import { whenMoved, whenSwitchedOff } from './page-events';
import { type NoticeOnPage, type NoticeToShow, showNotice } from './show-notice';

/** A frame that is smaller holds no article that anybody reads; in CSS pixels. */
const SMALLEST_FRAME = { width: 320, height: 240 };

/** How long a look waits for a save or for a text to settle, in milliseconds, and how often: a clock never settles. */
const RETRY = 500;
const MOST_WAITS = 40;

/** How long a page's scripts are given to put its content in place, in milliseconds. */
const SETTLING = 20_000;

/**
 * Reads one page: at once, again while its content changes, and when it moves without loading. Where no notice has come
 * by then it ends, and leaves nothing on the page that listens.
 */
export class PageReader {
  private readonly life = new AbortController();
  private hasShown = false;
  /** Watches for changes; made anew for each place that the page moves to. */
  private visit = new AbortController();
  private shown: NoticeOnPage | null = null;
  /** The text that was read last, and what is said of the page where it is no notice. */
  private text: string | null = null;
  private about: PageReport = NO_REPORT;
  private joining = false;
  /** A text that is not the one shown, and how often one was waited for. */
  private pending: string | null = null;
  private isWaiting = false;
  private waits = 0;

  start(): void {
    const { signal } = this.life;
    whenMoved(signal, () => this.move());
    whenSwitchedOff(signal, () => this.switchOff());
    this.look();
    whenChanging(document, SETTLING, this.visit.signal, this.look);
    if (!this.shown) sendMessage('page-read', { state: 'none' });
    setTimeout(() => this.hasShown || this.stop(), SETTLING);
  }

  /** Whether a notice is shown, by a run that can still reach the extension. */
  shows(): boolean {
    return this.shown !== null && browser.runtime?.id !== undefined;
  }

  /** Takes away what is shown, and ends. */
  stop(): void {
    this.life.abort();
    this.visit.abort();
    this.hide();
  }

  /** Tells the toolbar once more how it stands. */
  tell(): void {
    this.shown?.lookUp();
  }

  /** Opens the sidebar. */
  open(): void {
    this.shown?.open();
  }

  /**
   * Opens the sidebar, or puts it aside where it is open.
   * @returns whether there is one
   */
  toggle(): boolean {
    this.shown?.toggle();
    return this.shown !== null;
  }

  /** Saves the notice; resolves when it is known what became of it. */
  async save(): Promise<void> {
    await this.shown?.save();
  }

  report(): PageReport {
    return this.shown?.report() ?? this.about;
  }

  /** A report for the maintainers, on the page as it stands now. */
  makeReport(): Report {
    return makeReport(document, location.href, browser.runtime.getManifest().version, new Date());
  }

  /** One function, so that what waits for a frame to grow is there once. */
  private readonly look = (): void => {
    const { signal } = this.visit;
    // A frame may grow when its article is there; a save is to be answered to the one who asked for it.
    if (isSmallFrame()) addEventListener('resize', this.look, { once: true, signal });
    else if (this.shown?.isBusy()) lookLater(signal, this.look);
    else this.read();
  };

  private read(): void {
    const page = readPage(document);
    const { text } = page.document;
    if (text === this.text || !this.isSettled(text)) return;
    this.text = text;
    const notice = extract(page.document);
    const reason = notice.kind === null ? notice.reason : null;
    this.about = { ...NO_REPORT, reason, attachment: page.attachment?.name ?? null };
    if (notice.kind === null) this.hide();
    else this.show({ notice, anchors: new PageAnchors(document, page), divided: dividedOf(page) }, page);
  }

  /** Whether a text may stand in the place of the one that is shown: it was the same when it was last waited for. */
  private isSettled(text: string): boolean {
    if (!this.shown || (text === this.pending && !this.isWaiting)) return true;
    if (this.isWaiting || this.waits >= MOST_WAITS) return false;
    this.pending = text;
    this.waits++;
    this.isWaiting = true;
    lookLater(this.visit.signal, () => {
      this.isWaiting = false;
      this.look();
    });
    return false;
  }

  private show(what: Pick<NoticeToShow, 'notice' | 'anchors' | 'divided'>, page: PageRead): void {
    const collapsed = this.shown?.isCollapsed() ?? false;
    this.hide();
    this.hasShown = true;
    this.shown = showNotice({ ...what, collapsed, onJoin: () => this.join(page) });
  }

  /** Puts the article together of its pages and shows it anew; where that fails, what is shown stays. */
  private async join(page: PageRead): Promise<void> {
    const { shown } = this;
    if (!shown || this.joining) return;
    this.joining = true;
    shown.tellDivided('joining');
    const joined = await joinParts(document, page, (url) => fetchPart(document, url));
    this.joining = false;
    // Another notice is shown by now, or none.
    if (this.shown !== shown) return;
    if (shown.isBusy()) return shown.tellDivided('linked');
    const notice = joined && extract(joined.document);
    if (!joined || !notice?.kind) return shown.tellDivided('failed');
    this.show({ notice, anchors: new PageAnchors(document, page, joined.start), divided: null }, page);
  }

  /**
   * The page has another address, and may still have the old content: that stays as it was read, with its own address,
   * until the page has another text.
   */
  private move(): void {
    this.visit.abort();
    this.visit = new AbortController();
    this.waits = 0;
    this.isWaiting = false;
    this.look();
    whenChanging(document, SETTLING, this.visit.signal, this.look);
  }

  private hide(): void {
    if (!this.shown) return;
    this.shown.remove();
    this.shown = null;
    sendMessage('page-read', { state: 'none' });
  }

  private async switchOff(): Promise<void> {
    this.stop();
    this.about = { ...NO_REPORT, state: 'off' };
    // That everything is off is said of all tabs at once.
    if (!(await isOff(''))) sendMessage('page-read', { state: 'off' });
  }
}

function isSmallFrame(): boolean {
  const { width, height } = SMALLEST_FRAME;
  return window !== window.top && (window.innerWidth < width || window.innerHeight < height);
}

function dividedOf({ parts }: PageRead): NoticeToShow['divided'] {
  return parts && { state: parts.rest, page: parts.page, pages: parts.pages };
}

function lookLater(signal: AbortSignal, look: () => void): void {
  setTimeout(() => signal.aborted || look(), RETRY);
}
