/**
 * One session a tab: reads the article, has it analysed, paints what was found, follows the page's changes, and answers
 * the extension's pages. One AbortSignal ends all of it and leaves nothing behind.
 */
import type { Article } from '@/article/article';
import { bodyOf, contentTypeOf, rootOf, selectionIn, viewOf } from '@/article/dom';
import { largeCrossOriginFrame } from '@/article/frames';
import { LiveArticle } from '@/article/live-article';
import { type AddedSource, addedCorrection } from '@/corrections/added-claim';
import { type CorrectionChange, changesFor, type SaidOfClaim } from '@/corrections/correction';
import type { Claim } from '@/engine/claim';
import type { ListState } from '@/messaging/list-state';
import type { PageReport } from '@/messaging/page-report';
import type { PageFinding, ReaderState, Visit } from '@/messaging/protocol';
import { type PageOutline, sameText } from '@/outline/outline';
import type { Painter } from '@/painting/painter';
import { PALETTES } from '@/painting/palettes';
import type { Settings } from '@/settings/settings';
import type { Card } from './card';
import { Cards } from './cards';
import { ClaimCommands } from './claim-commands';
import { FollowedPage, type ReadPage } from './followed-page';
import { MarkedArticle } from './marked-article';
import { canChange } from './relevance';
import { SessionPreferences } from './session-preferences';

/** What a session needs of the world around it. */
export interface SessionSurroundings {
  /** The page. Its text may stand in a frame of it. */
  readonly page: Document;
  /** Remembers it for the next visit, unless the window is private. False when there is no room for it. */
  keepCorrection(change: CorrectionChange): Promise<boolean>;
  readonly readPage: ReadPage;
  /** Rejects when the background is out of reach for good. `asArticle` has it read whatever it would be taken for. */
  visit(outline: PageOutline, signal: AbortSignal, asArticle?: boolean): Promise<Visit>;
  createPainter(settings: Settings, document: Document): Promise<Painter>;
  /** The card beside a mark; null once the extension itself is gone. Asked for when one is to open. */
  loadCard(document: Document): Promise<Card | null>;
  /** Called whenever the report changes. */
  publish(): void;
  /** Opens the list over the page, if it is not open beside it; false when the browser lets only the reader open it. */
  openList(): Promise<boolean>;
  /** Called with the claim that the reader reaches in the page. */
  tellReached(id: string): void;
}

export class PageSession {
  readonly #surroundings: SessionSurroundings;
  readonly #signal: AbortSignal;
  readonly #preferences = new SessionPreferences();
  #page: FollowedPage | null = null;
  #cards: Cards | null = null;
  #report: PageReport = { state: 'reading' };
  /** The page as last analysed, and what was found in it. */
  #known: { readonly outline: PageOutline; readonly finding: PageFinding } | null = null;
  #marked: MarkedArticle | null = null;
  /** The article as it was read last. */
  #article: LiveArticle | null = null;
  /** The article's claims as found; `#marked` has them with corrections applied. */
  #found: readonly Claim[] = [];
  /**
   * Ends the reading that is under way, so that its results never overwrite those of a newer one. Null before the first:
   * to end one that never began costs a page 2 ms, for the error that would say why.
   */
  #reading: AbortController | null = null;
  #firstReading: Promise<void> = Promise.resolve();

  /** What the reader asks of the claims from outside the page. */
  readonly commands = new ClaimCommands({
    now: () => ({
      marked: this.#marked,
      article: this.#article,
      cards: this.#cards,
      listed: this.#preferences.listed,
    }),
    selected: () => this.#selected(),
    unnoticed: (work) => this.#unnoticed(work),
    reach: (id) => this.#reach(id),
  });

  /** Nothing happens before `start`. `signal` ends the session. */
  constructor(surroundings: SessionSurroundings, signal: AbortSignal) {
    this.#surroundings = surroundings;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#forget());
  }

  get report(): PageReport {
    const report = this.#report;
    return report.state === 'not-article'
      ? { ...report, frame: largeCrossOriginFrame(this.#surroundings.page) }
      : report;
  }

  get settings(): Settings {
    return this.#preferences.settings;
  }

  /** Whether the page shows marks now. */
  get hasMarks(): boolean {
    return this.list.marks && (this.#marked?.hasMarks ?? false);
  }

  /** How the reader has set the list of this page. */
  get list(): ListState {
    return this.#preferences.list;
  }

  /** Keeps how the list is set; the marks follow. */
  keepList(list: ListState): void {
    this.#preferences.keepList(list);
    this.#showGroups();
    if (list.open === null) this.#marked?.endTint();
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
    this.#publish({ state: 'reading' });
    this.#firstReading = this.#readFirst(reading.signal);
    await this.#firstReading;
  }

  /** From the start of the first reading on, the page's changes are followed: they may come while it is analysed. */
  async #readFirst(signal: AbortSignal): Promise<void> {
    const { page, readPage, loadCard } = this.#surroundings;
    if (contentTypeOf(page) === 'application/pdf') return this.#publish({ state: 'unreadable' });
    // Drawings and feeds, which browsers show as pages.
    if (!bodyOf(page)) return this.#publish({ state: 'not-article', frame: '' });
    const onChange = {
      matters: (records: readonly MutationRecord[]) => this.#canChange(records),
      changed: () => this.#catchUp(signal),
      moved: () => void this.start(),
    };
    const followed = new FollowedPage(page, readPage, onChange, signal);
    this.#page = followed;
    this.#cards = new Cards({
      load: () => loadCard(followed.document),
      palette: () => PALETTES[this.#preferences.settings.palette],
      showInList: (id) => {
        this.#reach(id);
        return this.#surroundings.openList();
      },
      correct: (id, said) => this.#correctFromCard(id, said),
      add: (words, said) => this.#add(words, said),
    });
    await this.#read(followed, signal);
  }

  #canChange(records: readonly MutationRecord[]): boolean {
    const ofThePage = records.filter(({ target }) => !this.#cards?.holds(target));
    return canChange(this.#marked?.body ?? null, ofThePage);
  }

  /** Reads the page and publishes what came of it. */
  async #read(page: FollowedPage, signal: AbortSignal): Promise<void> {
    try {
      const report = await this.#readArticle(page, signal);
      if (signal.aborted) return;
      this.#publish(report);
      if (report.state === 'off') this.#reading?.abort();
    } catch (error) {
      if (!signal.aborted) this.#publish({ state: 'failed', message: String(error) });
    }
  }

  async #readArticle(page: FollowedPage, signal: AbortSignal): Promise<PageReport> {
    const reading = await page.read(signal);
    const finding = await this.#findingIn(reading.outline, signal);
    if (this.#isOff()) return { state: 'off' };
    if (finding.kind === 'not-article') {
      this.#forgetMarks();
      const report = { state: 'not-article', frame: '' } as const;
      return this.#preferences.isReadAnyway ? { ...report, triedAnyway: true } : report;
    }
    const { article, analysis } = finding;
    if (!analysis.english) {
      this.#forgetMarks();
      return { state: 'not-english', article: article.meta };
    }
    this.#article = new LiveArticle(reading, article);
    await this.#mark(this.#article, analysis.claims, signal);
    return this.#readReport();
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

  async #mark(article: Article, claims: readonly Claim[], signal: AbortSignal): Promise<void> {
    const { document } = this.#page as FollowedPage;
    if (!this.#marked) {
      const painter = await this.#surroundings.createPainter(this.#preferences.settings, document);
      if (signal.aborted) return painter.clear();
      this.#marked = new MarkedArticle(painter, article);
      this.#showGroups();
    }
    this.#found = claims;
    const shown = this.#preferences.claimsOf(claims, article.text);
    await this.#marked.show(article, shown, signal, (work) => this.#unnoticed(work));
    for (const root of new Set(article.blocks.map(({ element }) => rootOf(element)))) this.#page?.follow(root);
    this.#cards?.followPointer(this.#marked, viewOf(document) as Window);
  }

  #readReport(): PageReport {
    const { article, lost, unseen } = this.#marked as MarkedArticle;
    const { meta, text, blocks, partial } = article;
    const { corrections } = this.#preferences;
    const claims = unseen.size > 0 ? this.#found.filter(({ id }) => !unseen.has(id)) : this.#found;
    const headings = blocks.filter(({ isHeading }) => isHeading).map(({ span }) => span);
    const report = { state: 'read', article: meta, text, headings, claims, corrections, lost, partial } as const;
    return this.#preferences.unkept.length > 0 ? { ...report, unkept: true } : report;
  }

  /** Applies or undoes corrections of claims and sources; the marks follow. */
  async correct(changes: readonly CorrectionChange[]): Promise<void> {
    if (this.#preferences.correct(changes)) await this.#showCorrections();
    await this.#keep(changes);
  }

  /** Takes what the reader says of a claim in its card. */
  async #correctFromCard(id: string, said: SaidOfClaim): Promise<boolean> {
    const claim = this.#marked?.claim(id);
    const text = this.#marked?.article.text;
    const found = this.#found.find((one) => one.id === id);
    if (!claim || !found || text === undefined) return false;
    await this.correct(changesFor(claim, found, text, said));
    return this.#preferences.unkept.length === 0;
  }

  /** Adds selected words as a claim. */
  async #add(words: Range, said: AddedSource): Promise<boolean> {
    const span = this.#article?.spanOf(words);
    if (!this.#article || !span) return false;
    await this.correct([{ correction: addedCorrection(this.#article.text, span, said), takenBack: false }]);
    return this.#preferences.unkept.length === 0;
  }

  /** Stores what the reader says. What does not fit holds until the page is left. */
  async #keep(changes: readonly CorrectionChange[]): Promise<void> {
    for (const change of changes) {
      const keeping = this.#surroundings.keepCorrection(change);
      this.#preferences.noteKept(change, await keeping.catch(() => false));
    }
    if (this.#report.state === 'read') this.#publish(this.#readReport());
  }

  /**
   * Follows a change of what the reader has chosen and said, wherever it was made: groups and corrections are shown at once,
   * anything else begins anew.
   */
  async changeReaderState(word: ReaderState): Promise<void> {
    const wasOff = this.#isOff();
    const changed = this.#preferences.receive(word);
    if (wasOff !== this.#isOff() || (this.#marked && changed.marks)) return this.start();
    this.#showGroups();
    if (changed.corrections) await this.#showCorrections();
    // The reader may have made room.
    if (this.#preferences.unkept.length > 0) await this.#keep(this.#preferences.unkept);
  }

  async #showCorrections(): Promise<void> {
    if (!this.#reading || !this.#marked) return;
    const { signal } = this.#reading;
    await this.#mark(this.#marked.article, this.#found, signal);
    if (!signal.aborted) this.#publish(this.#readReport());
  }

  /** After a change: another page is read from the start, of this one only the differences are read and marked. */
  async #catchUp(signal: AbortSignal): Promise<void> {
    const page = this.#page as FollowedPage;
    if (page.isAnother) {
      this.#preferences.forgetPage();
      return this.start();
    }
    await this.#firstReading;
    if (signal.aborted) return;
    // An article that is read with our elements in it would point into them.
    if (this.#marked?.painter.isInside) {
      this.#forgetMarks();
      page.forget();
    } else this.#marked?.painter.restore();
    await this.#read(page, signal);
  }

  /** The painter's own changes do not count as changes of the page. */
  #unnoticed(work: () => void): void {
    if (this.#page) this.#page.unnoticed(work);
    else work();
  }

  /** Hides the marks, or shows them again; true when they are shown afterwards. */
  toggleMarks(): boolean {
    const areShown = this.#preferences.toggleMarks();
    this.#showGroups();
    return areShown;
  }

  #showGroups(): void {
    this.#unnoticed(() => this.#marked?.painter.show(this.#preferences.shown));
  }

  /** Restores marks that the page removed or that were lost while the browser had frozen it. */
  refresh(): void {
    this.#unnoticed(() => this.#marked?.painter.restore());
  }

  /** The list opens at the claim that the reader has come to in the page. */
  #reach(id: string): void {
    this.#preferences.keepList({ ...this.list, view: 'claims', open: id });
    this.#surroundings.tellReached(id);
  }

  /** What the reader has selected, once the page has been read. */
  async #selected(): Promise<Range | null> {
    await this.#firstReading;
    const selection = this.#page && selectionIn(this.#page.document);
    return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  }

  #isOff(): boolean {
    return this.#preferences.isOff(this.#surroundings.page.location.hostname);
  }

  #forget(): void {
    this.#reading?.abort();
    this.#known = null;
    this.#forgetMarks();
    this.#page = null;
  }

  /** A removed frame takes its marks with it, and Firefox throws on any access to its content. */
  #forgetMarks(): void {
    try {
      this.#cards?.end();
      this.#unnoticed(() => this.#marked?.clear());
    } catch (error) {
      if (!this.#page?.isAnother) throw error;
    }
    this.#marked = null;
    this.#article = null;
  }

  #publish(report: PageReport): void {
    if (sameReport(this.#report, report) && report.state !== 'reading') return;
    this.#report = report;
    this.#surroundings.publish();
  }
}

/** Reading a changed page often finds nothing new, which needs no notice. */
function sameReport(before: PageReport, now: PageReport): boolean {
  if (before.state !== 'read' || now.state !== 'read') return before.state === now.state;
  const sameLost = before.lost.length === now.lost.length && before.lost.every((id, index) => id === now.lost[index]);
  const sameClaims = before.claims.length === now.claims.length && before.text === now.text;
  return sameClaims && sameLost && before.corrections === now.corrections && before.unkept === now.unkept;
}
