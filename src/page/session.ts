/**
 * One session a tab: reads the article, has it analysed, paints what was found, follows the page's changes, and answers
 * the extension's pages. One AbortSignal ends all of it and leaves nothing behind.
 */
import { bodyOf, contentTypeOf } from '@/article/dom';
import { LiveArticle } from '@/article/live-article';
import type { ListState } from '@/messaging/list-state';
import type { PageReport } from '@/messaging/page-report';
import type { PageFinding, ReaderState } from '@/messaging/protocol';
import { type PageOutline, sameText } from '@/outline/outline';
import type { Settings } from '@/settings/settings';
import { ActionsOnDemand } from './actions-on-demand';
import { FollowedPage } from './followed-page';
import type { MarkedArticle } from './marked-article';
import { PageMarks } from './page-marks';
import type { ReaderActions } from './reader-actions';
import { SessionPreferences } from './session-preferences';
import { readReport, SessionReport } from './session-report';
import type { SessionSurroundings } from './session-surroundings';

export class PageSession {
  readonly #surroundings: SessionSurroundings;
  readonly #signal: AbortSignal;
  readonly #preferences = new SessionPreferences();
  readonly #report: SessionReport;
  readonly #actions: ActionsOnDemand;
  #marks: PageMarks | null = null;
  /** The page as last analysed, and what was found in it. */
  #known: { readonly outline: PageOutline; readonly finding: PageFinding } | null = null;
  /**
   * Ends the reading that is under way, so that its results never overwrite those of a newer one. Null before the first:
   * to end one that never began costs a page 2 ms, for the error that would say why.
   */
  #reading: AbortController | null = null;
  #firstReading: Promise<void> = Promise.resolve();

  /** Nothing happens before `start`. `signal` ends the session. */
  constructor(surroundings: SessionSurroundings, signal: AbortSignal) {
    this.#surroundings = surroundings;
    this.#signal = signal;
    this.#report = new SessionReport(surroundings.page, () => surroundings.publish());
    this.#actions = new ActionsOnDemand(() =>
      surroundings.loadActions({
        preferences: this.#preferences,
        page: () => this.#marks,
        firstReading: () => this.#firstReading,
        reach: (id) => this.#reach(id),
        openList: () => surroundings.openList(),
        keepCorrection: (change) => surroundings.keepCorrection(change),
        showCorrections: () => this.#showCorrections(),
        reportAgain: () => this.#reportAgain(),
      }),
    );
    signal.addEventListener('abort', () => this.#forget());
  }

  get report(): PageReport {
    return this.#report.current;
  }

  get settings(): Settings {
    return this.#preferences.settings;
  }

  /** Whether the page shows marks now. */
  get hasMarks(): boolean {
    return this.list.marks && (this.#marks?.marked?.hasMarks ?? false);
  }

  /** How the reader has set the list of this page. */
  get list(): ListState {
    return this.#preferences.list;
  }

  /** What the reader does with the claims. @throws Error when it cannot be loaded. */
  actions(): Promise<ReaderActions> {
    return this.#actions.get();
  }

  /** Keeps how the list is set; the marks follow. */
  keepList(list: ListState): void {
    this.#preferences.keepList(list);
    this.#marks?.showGroups();
    if (list.open === null) this.#marks?.marked?.painter.tint(null);
  }

  /** Reads the page although its site is never read, until it is left. */
  async readOnce(): Promise<void> {
    this.#preferences.readOnce();
    await this.start();
  }

  /** Reads the page as an article although it was not taken for one, until it is left. */
  async readAnyway(): Promise<void> {
    this.#preferences.readAnyway();
    await this.start();
  }

  /** Reads the page from the start; called again, it begins anew. Resolves when the report is final. */
  async start(): Promise<void> {
    if (this.#signal.aborted) return;
    this.#forget();
    const reading = new AbortController();
    this.#reading = reading;
    this.#report.publish({ state: 'reading' });
    this.#firstReading = this.#readFirst(reading.signal);
    await this.#firstReading;
  }

  /** From the start of the first reading on, the page's changes are followed: they may come while it is analysed. */
  async #readFirst(signal: AbortSignal): Promise<void> {
    const { page, readPage, createPainter } = this.#surroundings;
    if (contentTypeOf(page) === 'application/pdf') return this.#report.publish({ state: 'unreadable' });
    // Drawings and feeds, which browsers show as pages.
    if (!bodyOf(page)) return this.#report.publish({ state: 'not-article', frame: '' });
    const onChange = {
      matters: (records: readonly MutationRecord[]) => marks.canChange(records),
      changed: () => this.#catchUp(followed, marks, signal),
      moved: () => void this.start(),
    };
    const followed: FollowedPage = new FollowedPage(page, readPage, onChange, signal);
    const marks = new PageMarks(followed, this.#preferences, createPainter, this.#actions);
    this.#marks = marks;
    await this.#read(followed, marks, signal);
  }

  /** Reads the page and publishes what came of it. */
  async #read(page: FollowedPage, marks: PageMarks, signal: AbortSignal): Promise<void> {
    try {
      const report = await this.#readArticle(page, marks, signal);
      if (signal.aborted) return;
      this.#report.publish(report);
      if (report.state === 'off') this.#reading?.abort();
    } catch (error) {
      if (!signal.aborted) this.#report.publish({ state: 'failed', message: String(error) });
    }
  }

  async #readArticle(page: FollowedPage, marks: PageMarks, signal: AbortSignal): Promise<PageReport> {
    const reading = await page.read(signal);
    const finding = await this.#findingIn(reading.outline, signal);
    if (this.#isOff()) return { state: 'off' };
    if (finding.kind === 'not-article') {
      marks.clear();
      const report = { state: 'not-article', frame: '' } as const;
      return this.#preferences.isReadAnyway ? { ...report, triedAnyway: true } : report;
    }
    const { article, analysis } = finding;
    if (!analysis.english) {
      marks.clear();
      return { state: 'not-english', article: article.meta };
    }
    await marks.show(new LiveArticle(reading, article), analysis.claims, signal);
    return readReport(marks.marked as MarkedArticle, marks.found, this.#preferences);
  }

  /** A page whose text has not changed is not analysed again. */
  async #findingIn(outline: PageOutline, signal: AbortSignal): Promise<PageFinding> {
    if (this.#known && sameText(this.#known.outline, outline)) return this.#known.finding;
    const { word, finding } = await this.#surroundings.visit(outline, signal, this.#preferences.isReadAnyway);
    signal.throwIfAborted();
    if (!this.#known) this.#preferences.receive(word);
    this.#known = { outline, finding };
    return finding;
  }

  /** After a change: another page is read from the start, of this one only the differences are read and marked. */
  async #catchUp(page: FollowedPage, marks: PageMarks, signal: AbortSignal): Promise<void> {
    if (page.isAnother) {
      this.#preferences.forgetPage();
      return this.start();
    }
    await this.#firstReading;
    if (signal.aborted) return;
    // An article that is read with our elements in it would point into them.
    if (marks.marked?.painter.isInside) {
      marks.clear();
      page.forget();
    } else marks.marked?.painter.restore();
    await this.#read(page, marks, signal);
  }

  /**
   * Follows a change of what the reader has chosen and said, wherever it was made: groups and corrections are shown at once,
   * anything else begins anew.
   */
  async changeReaderState(word: ReaderState): Promise<void> {
    const wasOff = this.#isOff();
    const changed = this.#preferences.receive(word);
    if (wasOff !== this.#isOff() || (this.#marks?.marked && changed.marks)) return this.start();
    this.#marks?.showGroups();
    if (changed.corrections) await this.#showCorrections();
    if (this.#preferences.unkept.length > 0) await (await this.#actions.get()).corrections.keepRest();
  }

  async #showCorrections(): Promise<void> {
    const marks = this.#marks;
    if (!this.#reading || !marks?.marked || !marks.article) return;
    const { signal } = this.#reading;
    await marks.show(marks.article, marks.found, signal);
    if (!signal.aborted) this.#reportAgain();
  }

  /** Reports an article that was read, as the reader's word has it now. */
  #reportAgain(): void {
    const marks = this.#marks;
    if (this.#report.isRead && marks?.marked)
      this.#report.publish(readReport(marks.marked, marks.found, this.#preferences));
  }

  /** Hides the marks, or shows them again; true when they are shown afterwards. */
  toggleMarks(): boolean {
    const areShown = this.#preferences.toggleMarks();
    this.#marks?.showGroups();
    return areShown;
  }

  /** Restores marks that the page removed or that were lost while the browser had frozen it. */
  refresh(): void {
    this.#marks?.restore();
  }

  /** The list opens at the claim that the reader has come to in the page. */
  #reach(id: string): void {
    this.#preferences.keepList({ ...this.list, view: 'claims', open: id });
    this.#surroundings.tellReached(id);
  }

  #isOff(): boolean {
    return this.#preferences.isOff(() => this.#surroundings.page.location.hostname);
  }

  #forget(): void {
    this.#reading?.abort();
    this.#known = null;
    this.#marks?.clear();
    this.#marks = null;
  }
}
